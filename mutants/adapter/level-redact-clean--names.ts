import { bodyOf, changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact-clean'],
  description: 'shows the names of the members of the body',
  answer: changeRedacted((form, whole) =>
    Object.hasOwn(form, 'level')
      ? { ...form, body: { redacted: true, members: Object.keys(bodyOf(whole)) } }
      : form,
  ),
});
