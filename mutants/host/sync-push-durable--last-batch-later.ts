import type { JsonObject } from '../../reference/core/json.ts';
import type { IngestResult } from '../../reference/host/records/records.ts';
import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push-durable'],
  description: 'stores the end of a large request after it has answered',
  change: (parts) =>
    changePushed(parts, async (values, options, right) => {
      const [now, later] = [values.slice(0, 16), values.slice(16)];
      setTimeout(() => void right.ingestAll(later, options), 50);
      const rest = later.map((value): IngestResult => ({
        outcome: 'stored',
        id: String((value as JsonObject).id),
        arrival: 0,
      }));
      return [...(await right.ingestAll(now, options)), ...rest];
    }),
});
