import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-active'],
  description: 'compares up to seconds',
  answer: seeingMember('created', (time) =>
    typeof time === 'string' ? time.replace(/\.\d{3}Z$/, '.000Z') : time,
  ),
});
