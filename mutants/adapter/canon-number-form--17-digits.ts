import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes 17 significant digits where 16 or fewer would do',
  answer: writingNumbers((value) =>
    Number.isInteger(value)
      ? String(value)
      : String(value).includes('e')
        ? String(value)
        : value.toPrecision(17).replace(/0+$/, ''),
  ),
});
