import { changeRedacted, layersOf } from '../record-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['level-redact'],
  description: 'gives every level the commitment of the first one',
  answer: changeRedacted((form, whole) => ({
    ...form,
    ...(Object.hasOwn(form, 'level') && !Object.hasOwn(whole, 'level')
      ? { commitment: layersOf(whole).c0 }
      : {}),
  })),
});
