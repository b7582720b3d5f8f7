import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-fallback'],
  description: 'counts the refusal of a shared inbox as a failure',
  change: (parts) => ({ ...parts, fallsBack: () => false }),
});
