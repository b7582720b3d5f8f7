import { textOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-refusal-order'],
  description:
    'decodes as it reads, and reports bytes that are no UTF-8 only when it comes to them',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'invalid-utf8') return answer;
    const begin = textOf(input).split('\ufffd')[0] ?? '';
    const other = right(op, withText(input, begin));
    return other.ok || other.code === 'invalid-json' ? answer : other;
  },
});
