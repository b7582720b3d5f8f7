import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-controller'],
  description: 'takes an entry whose time is malformed',
  answer: seeingMember('created', (created) =>
    typeof created === 'string' && Number.isNaN(Date.parse(created))
      ? '2000-01-01T00:00:00.000Z'
      : created,
  ),
});
