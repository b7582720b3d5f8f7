import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities'],
  description: 'lists the clock for tests whether it is turned on or not',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => {
      const { capabilities, ...document } = parts.capabilityDocument(config);
      return {
        ...document,
        capabilities: [...new Set([...(capabilities as string[]), 'test-clock', 'bare-verbs'])],
      };
    },
  }),
});
