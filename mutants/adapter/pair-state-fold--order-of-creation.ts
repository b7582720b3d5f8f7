import { seeingRecords } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['pair-state-fold'],
  description: 'takes records in the order in which they say that they were created',
  answer: seeingRecords((records) =>
    [...records]
      .sort((one, other) => (String(one['created']) < String(other['created']) ? -1 : 1))
      .map((record, clock) => ({ ...record, clock })),
  ),
});
