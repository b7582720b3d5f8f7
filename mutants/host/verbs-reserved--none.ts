import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-reserved'],
  description: 'lets everything be defined',
  change: (parts) => ({ ...parts, isReservedName: () => false }),
});
