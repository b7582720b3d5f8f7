import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose'],
  description: 'lets a key for rotations sign everything',
  answer: seeingMember('purpose', (purpose) =>
    Array.isArray(purpose) && purpose.includes('rotate-key')
      ? ['sign-activity', 'rotate-key']
      : purpose,
  ),
});
