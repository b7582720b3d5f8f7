import type { IngestResult } from '../../reference/host/records/records.ts';
import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push-each'],
  description: 'stores what comes before the first one that is refused',
  change: (parts) =>
    changePushed(parts, async (values, options, right) => {
      const results: IngestResult[] = [];
      for (const value of values) {
        const before = results.find(({ outcome }) => outcome === 'refused');
        results.push(before ?? (await right.ingest(value, options)));
      }
      return results;
    }),
});
