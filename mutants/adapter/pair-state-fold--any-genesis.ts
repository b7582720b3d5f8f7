import type { JsonObject } from '../../harness/oracle/index.ts';
import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'counts a genesis whoever wrote it',
  answer: seeingRecords((records) =>
    records.map((record) =>
      String(record['kind']).endsWith('.genesis.v1')
        ? { ...record, actor: String((record['body'] as JsonObject)['responder_did']) }
        : record,
    ),
  ),
});
