import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-purpose'],
  description: 'compares the beginning of a purpose only',
  answer: seeingMember('purpose', (purpose) =>
    Array.isArray(purpose)
      ? purpose.map((text) => (/^sign/i.test(String(text)) ? 'sign-activity' : text))
      : purpose,
  ),
});
