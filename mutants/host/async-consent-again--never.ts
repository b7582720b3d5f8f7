import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-consent-again'],
  description: 'does not look at consent again',
  change: (parts) => ({ ...parts, mayStillCross: () => true }),
});
