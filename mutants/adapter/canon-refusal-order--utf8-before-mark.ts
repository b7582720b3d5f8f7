import { refuse, bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

import { isUtf8 } from 'node:buffer';

export default adapterMutant({
  requirements: ['canon-refusal-order'],
  description: 'looks at the encoding before it looks for a byte order mark',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'byte-order-mark') return answer;
    return isUtf8(bytesAt(input)) ? answer : refuse('invalid-utf8');
  },
});
