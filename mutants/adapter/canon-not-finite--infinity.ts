import { bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-not-finite'],
  description: 'refuses NaN and writes an infinity as a number that overflows',
  answer(op, input, right) {
    const value = op === 'number' ? bytesAt(input, 'ieee754').readDoubleBE(0) : 0;
    return Math.abs(value) === Infinity
      ? { ok: true, output: { text: value > 0 ? '1e999' : '-1e999' } }
      : right(op, input);
  },
});
