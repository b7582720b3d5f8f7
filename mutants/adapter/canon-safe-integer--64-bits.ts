import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-safe-integer'],
  description: 'takes what fits into a signed 64-bit integer',
  answer: forgiving('unsafe-integer', (text) =>
    mapNumbers(text, (token) =>
      /^-?\d+$/.test(token) && BigInt.asIntN(64, BigInt(token)) === BigInt(token) ? '1' : token,
    ),
  ),
});
