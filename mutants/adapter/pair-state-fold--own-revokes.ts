import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'counts only the revokes of the host itself',
  answer: seeingRecords((records, input) =>
    records.filter(
      (record) =>
        !String(record['kind']).endsWith('pair.revoke.v1') || record['actor'] === input['self'],
    ),
  ),
});
