import { seeingMember, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-inactive'],
  description: 'does not ask whether the key existed already',
  answer: seeingMember('created', (time, document) =>
    document === undefined || patchOf(document)['supersede'] !== undefined
      ? time
      : '0000-01-01T00:00:00.000Z',
  ),
});
