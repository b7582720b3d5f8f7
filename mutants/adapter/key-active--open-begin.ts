import { seeingMember, later } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-active'],
  description: 'does not count the instant at which a key is made to its time',
  answer: seeingMember('created', (time) =>
    typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? later(time, 1) : time,
  ),
});
