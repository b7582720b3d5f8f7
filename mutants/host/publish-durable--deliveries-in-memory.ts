import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-durable'],
  description: 'keeps deliveries in memory only',
  change: (parts) =>
    changeEntries(parts, (entry) =>
      entry.kind === 'enqueued' ? { ...entry, kind: 'forgotten' } : entry,
    ),
});
