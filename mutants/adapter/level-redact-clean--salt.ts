import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact-clean'],
  description: 'shows the salt at L1',
  answer: changeRedacted((form, whole) =>
    form['level'] === 'L1' && Object.hasOwn(whole, 'salt')
      ? { ...form, salt: whole['salt'] ?? '' }
      : form,
  ),
});
