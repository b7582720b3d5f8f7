import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed-approve'],
  description: 'approves whatever the peer has proposed',
  change: (parts) => ({ ...parts, findWaiting: ({ waiting }) => waiting[0] }),
});
