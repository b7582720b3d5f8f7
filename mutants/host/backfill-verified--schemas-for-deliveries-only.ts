import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'judges only deliveries by the schemas in force',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const changed = { ...kernel, parts: { ...kernel.parts, judgeVerbs: () => undefined } };
      return parts.judgeCandidate(item, backfill, keys, changed);
    },
  }),
});
