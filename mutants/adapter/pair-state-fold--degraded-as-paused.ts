import type { JsonObject } from '../../harness/oracle/index.ts';
import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'pauses a pair that is degraded',
  answer: seeingRecords((records) =>
    records.map((record) => {
      const body = record['body'] as JsonObject;
      return body['transition'] === 'degrade'
        ? { ...record, body: { ...body, transition: 'pause' } }
        : record;
    }),
  ),
});
