import type { JsonValue } from '../../reference/core/json.ts';
import { holdWrites } from '../record-tools.ts';
import { hostMutant } from '../mutant.ts';

const held: JsonValue[] = [];

export default hostMutant({
  requirements: ['record-durable'],
  description: 'stores writes by the dozen',
  change: (parts) =>
    holdWrites(parts, ({ record }, records) => {
      held.push(record as unknown as JsonValue);
      if (held.length >= 12) void records.ingestAll(held.splice(0), { mode: 'history' });
    }),
});
