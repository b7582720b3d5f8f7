import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-fallback'],
  description: 'gives up at once what a shared inbox refuses for ever',
  change: (parts) => ({
    ...parts,
    fallsBack: (outcome) => parts.classifyOutcome(outcome) === 'retry' && parts.fallsBack(outcome),
  }),
});
