import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose-rotation'],
  description: 'takes every Update for a rotation',
  answer: seeingMember('purpose', (purpose, document) =>
    document?.['type'] === 'Update' && Array.isArray(purpose) && purpose.includes('rotate-key')
      ? ['sign-activity', 'rotate-key']
      : purpose,
  ),
});
