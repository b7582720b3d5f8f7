import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-bound'],
  description: 'keeps any number of proposals of a sender',
  change: (parts) => ({ ...parts, proposalBound: Infinity }),
});
