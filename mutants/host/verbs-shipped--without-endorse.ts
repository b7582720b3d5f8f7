import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-shipped'],
  description: 'is shipped without Endorse',
  change: (parts) => ({
    ...parts,
    shippedDefinitions: parts.shippedDefinitions.filter(({ name }) => name !== 'Endorse'),
  }),
});
