import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'counts records of the pair whoever wrote them',
  answer: seeingRecords((records, input) =>
    records.map((record) =>
      String(record['kind']).endsWith('.genesis.v1')
        ? record
        : { ...record, actor: String(input['self']) },
    ),
  ),
});
