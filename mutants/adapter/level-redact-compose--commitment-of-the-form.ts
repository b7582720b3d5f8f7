import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact-compose'],
  description: 'keeps the commitment of the form that it redacts',
  answer: changeRedacted((form, whole) =>
    Object.hasOwn(whole, 'commitment') ? { ...form, commitment: whole['commitment'] ?? '' } : form,
  ),
});
