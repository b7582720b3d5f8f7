import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-active'],
  description: 'takes every superseded key for inactive, whatever the instant is',
  answer: seeingMember('superseded_at', (time, _document, key) =>
    time === undefined ? time : key['created'],
  ),
});
