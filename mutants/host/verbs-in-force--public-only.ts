import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-in-force'],
  description: 'puts only definitions into force that everybody may read',
  change: (parts) => ({
    ...parts,
    foldRegistry: (registry, entry) =>
      entry.kind === 'published' && !entry.isPublic
        ? registry
        : parts.foldRegistry(registry, entry),
  }),
});
