import { parseStrict } from '../../reference/core/index.ts';
import { answerAbout, bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-max-bytes'],
  description: 'accepts 1,048,577 bytes: the limit is compared with >= of the next size',
  answer(op, input, right) {
    if (!('hex' in input) || bytesAt(input).length !== 1_048_577) return right(op, input);
    return answerAbout(op, () => parseStrict(bytesAt(input), { maxBytes: Infinity }));
  },
});
