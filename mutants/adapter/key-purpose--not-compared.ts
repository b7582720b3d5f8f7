import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose'],
  description: 'does not look at the purpose of a key',
  answer: seeingMember('purpose', (purpose, document) =>
    document !== undefined && Array.isArray(purpose) ? ['sign-activity', 'rotate-key'] : purpose,
  ),
});
