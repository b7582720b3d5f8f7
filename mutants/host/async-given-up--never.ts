import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-given-up'],
  description: 'holds for ever what somebody signed who is unavailable',
  change: (parts) => ({ ...parts, isSignerGivenUp: () => false }),
});
