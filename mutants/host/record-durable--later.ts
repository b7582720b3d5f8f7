import type { JsonValue } from '../../reference/core/json.ts';
import { HeldRecord, holdWrites } from '../record-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-durable'],
  description: 'answers a write first and stores it a tenth of a second later',
  change: (parts) =>
    holdWrites(parts, ({ record }: HeldRecord, records) => {
      const store = (): unknown =>
        records.ingest(record as unknown as JsonValue, { mode: 'history' });
      setTimeout(store, 100);
    }),
});
