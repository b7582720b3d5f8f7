import { seeingMember, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose-rotation'],
  description: 'does not take a revocation for a rotation',
  answer: seeingMember('purpose', (purpose, document) =>
    Object.keys(patchOf(document)).join() === 'revoke' && Array.isArray(purpose)
      ? purpose.filter((text) => text !== 'rotate-key')
      : purpose,
  ),
});
