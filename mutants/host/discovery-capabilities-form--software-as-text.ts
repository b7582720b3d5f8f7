import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-form'],
  description: 'names the software by a text',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => ({
      ...parts.capabilityDocument(config),
      software: 'concordat-reference/1',
    }),
  }),
});
