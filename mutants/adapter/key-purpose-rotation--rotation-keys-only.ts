import { seeingMember, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose-rotation'],
  description: 'lets only a key with `rotate-key` rotate',
  answer: seeingMember('purpose', (purpose, document) =>
    patchOf(document)['supersede'] !== undefined &&
    Array.isArray(purpose) &&
    !purpose.includes('rotate-key')
      ? []
      : purpose,
  ),
});
