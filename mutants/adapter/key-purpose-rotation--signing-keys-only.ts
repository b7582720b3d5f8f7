import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose-rotation'],
  description: 'lets only a key with `sign-activity` rotate',
  answer: seeingMember('purpose', (purpose, document) =>
    document !== undefined && Array.isArray(purpose)
      ? purpose.filter((text) => text !== 'rotate-key')
      : purpose,
  ),
});
