import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities'],
  description: 'lists a class that the protocol does not have',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => {
      const { classes, ...document } = parts.capabilityDocument(config);
      return { ...document, classes: [...(classes as string[]), 'security'] };
    },
  }),
});
