import { seeingMember, later } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-active'],
  description: 'counts the instant at which a key is superseded to its time',
  answer: seeingMember('superseded_at', (time) =>
    typeof time === 'string' && !Number.isNaN(Date.parse(time)) ? later(time, 1) : time,
  ),
});
