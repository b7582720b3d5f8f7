import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-peers-independent'],
  description: 'has one queue for all peers of one host name',
  change: (parts) => ({ ...parts, queueOf: ({ recipient }) => new URL(recipient).hostname }),
});
