import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact-compose'],
  description: 'redacts whole records only',
  answer: changeRedacted((form, whole) => (Object.hasOwn(whole, 'level') ? whole : form)),
});
