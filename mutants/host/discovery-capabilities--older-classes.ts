import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities'],
  description: 'does not list the classes that came later',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => {
      const { classes, ...document } = parts.capabilityDocument(config);
      return {
        ...document,
        classes: (classes as string[]).filter((name) => name !== 'verbs' && name !== 'backfill'),
      };
    },
  }),
});
