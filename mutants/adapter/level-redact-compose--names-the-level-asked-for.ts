import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact-compose'],
  description: 'names the level that was asked for',
  answer: changeRedacted((form, whole, level) =>
    Object.hasOwn(whole, 'level') ? { ...form, level } : form,
  ),
});
