import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes 1e21 and more in digits',
  answer: writingNumbers((value) =>
    /^-?[1-9](?:\.\d+)?e\+/.test(String(value)) ? BigInt(value).toString() : String(value),
  ),
});
