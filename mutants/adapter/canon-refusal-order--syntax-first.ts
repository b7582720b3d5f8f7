import { refuse, textOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-refusal-order'],
  description:
    'lets a plain parser read the text first, so a syntax error hides every fault before it',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || ['too-large', 'byte-order-mark', 'invalid-utf8'].includes(answer.code))
      return answer;
    try {
      JSON.parse(textOf(input));
      return answer;
    } catch {
      return refuse('invalid-json');
    }
  },
});
