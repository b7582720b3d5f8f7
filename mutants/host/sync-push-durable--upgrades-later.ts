import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import type { IngestResult } from '../../reference/host/records/records.ts';
import { hostMutant } from '../mutant.ts';
import { changePushed } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-push-durable'],
  description: 'stores fuller forms a moment after it has answered',
  change: (parts) =>
    changePushed(parts, async (values, options, right) => {
      const isHeld = (value: JsonValue): boolean =>
        right.reader.find(String((value as JsonObject).id)) !== undefined;
      const held = values.filter(isHeld);
      const results = await right.ingestAll(
        values.filter((value) => !isHeld(value) || held.length === 0),
        options,
      );
      setTimeout(() => void right.ingestAll(held, options), 50);
      const left = [...results];
      return values.map((value): IngestResult => {
        const id = String((value as JsonObject).id);
        return held.includes(value) ? { outcome: 'upgraded', id, arrival: 0 } : left.shift()!;
      });
    }),
});
