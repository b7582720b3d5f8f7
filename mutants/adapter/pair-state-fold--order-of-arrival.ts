import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'takes records in the order in which they came',
  answer: seeingRecords((records) => records.map((record, clock) => ({ ...record, clock }))),
});
