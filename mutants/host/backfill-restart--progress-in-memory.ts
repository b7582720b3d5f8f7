import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-restart'],
  description: 'keeps how far a backfill got in memory only',
  change: (parts) =>
    changeEntries(parts, (entry) =>
      entry.kind.startsWith('backfill-') ? { ...entry, kind: 'forgotten' } : entry,
    ),
});
