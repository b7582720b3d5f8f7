import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-pending'],
  description: 'takes every request of a sender for the same',
  change: (parts) => ({
    ...parts,
    findWaiting: ({ waiting }, _proposal, now) => waiting.find((one) => one.expires > now),
  }),
});
