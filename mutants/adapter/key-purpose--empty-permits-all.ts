import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose'],
  description: 'takes an empty list of purposes for all of them',
  answer: seeingMember('purpose', (purpose) =>
    Array.isArray(purpose) && purpose.length === 0 ? ['sign-activity', 'rotate-key'] : purpose,
  ),
});
