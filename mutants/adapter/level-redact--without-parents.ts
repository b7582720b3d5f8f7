import { changeRedacted } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact'],
  description: 'shows no parents below L0',
  answer: changeRedacted((form) =>
    Object.hasOwn(form, 'level') && Object.hasOwn(form, 'parents')
      ? { ...form, parents: [] }
      : form,
  ),
});
