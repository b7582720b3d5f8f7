import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-form'],
  description: 'names the protocol without its version',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => ({
      ...parts.capabilityDocument(config),
      protocol: 'concordat',
    }),
  }),
});
