import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-bound'],
  description: 'keeps 15 proposals of a sender',
  change: (parts) => ({ ...parts, proposalBound: 15 }),
});
