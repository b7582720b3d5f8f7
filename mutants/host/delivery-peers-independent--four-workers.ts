import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-peers-independent'],
  description: 'has four queues for all peers together',
  change: (parts) => ({
    ...parts,
    queueOf: ({ recipient }) =>
      String([...new URL(recipient).origin].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 4),
  }),
});
