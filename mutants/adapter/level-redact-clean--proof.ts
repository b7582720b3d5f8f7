import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact-clean'],
  description: 'shows the proof below L0',
  answer: changeRedacted((form, whole) =>
    Object.hasOwn(form, 'level') && Object.hasOwn(whole, 'proof')
      ? { ...form, proof: whole['proof'] ?? {} }
      : form,
  ),
});
