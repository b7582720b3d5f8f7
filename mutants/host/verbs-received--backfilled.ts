import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-received'],
  description: 'puts backfilled definitions into force',
  change: (parts) => ({
    ...parts,
    foldRegistry(registry, entry) {
      const next = parts.foldRegistry(registry, entry);
      if (entry.kind !== 'received' || entry.by !== 'backfill') return next;
      const { activity, text, isPublic, seq, at } = entry;
      return parts.foldRegistry(next, { kind: 'published', activity, text, isPublic, seq, at });
    },
  }),
});
