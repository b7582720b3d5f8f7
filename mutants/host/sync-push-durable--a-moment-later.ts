import type { JsonObject } from '../../reference/core/json.ts';
import type { IngestResult } from '../../reference/host/records/records.ts';
import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push-durable'],
  description: 'answers first and stores a moment later',
  change: (parts) =>
    changePushed(parts, (values, options, right) => {
      const results = values.map((value): IngestResult => {
        const id = String((value as JsonObject).id);
        return { outcome: right.reader.find(id) ? 'upgraded' : 'stored', id, arrival: 0 };
      });
      setTimeout(() => void right.ingestAll(values, options), 50);
      return Promise.resolve(results);
    }),
});
