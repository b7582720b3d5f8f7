import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact'],
  description: 'shows the clock at L2',
  answer: changeRedacted((form, whole) =>
    form['level'] === 'L2' && Object.hasOwn(whole, 'clock')
      ? { ...form, clock: whole['clock'] ?? 0 }
      : form,
  ),
});
