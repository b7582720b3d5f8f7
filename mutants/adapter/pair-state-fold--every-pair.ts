import type { JsonObject } from '../../harness/oracle/index.ts';
import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'counts the records of other pairs',
  answer: seeingRecords((records, input) =>
    records.map((record) => ({
      ...record,
      body: { ...(record['body'] as JsonObject), pair_id: String(input['pair_id']) },
    })),
  ),
});
