import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities'],
  description: 'lists no capability',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => ({ ...parts.capabilityDocument(config), capabilities: [] }),
  }),
});
