import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact'],
  description: 'leaves an empty body',
  answer: changeRedacted((form) => (Object.hasOwn(form, 'level') ? { ...form, body: {} } : form)),
});
