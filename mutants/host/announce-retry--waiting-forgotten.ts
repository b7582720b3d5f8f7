import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'forgets when it starts again what it was to fetch',
  change(parts) {
    const started = Date.now();
    return {
      ...parts,
      foldAnnounced: (announced, entry) =>
        parts.foldAnnounced(
          announced,
          entry.kind === 'received' && Date.parse(entry.at) < started
            ? { ...entry, by: 'backfill' }
            : entry,
        ),
    };
  },
});
