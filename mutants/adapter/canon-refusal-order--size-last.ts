import { parseStrict } from '../../reference/core/index.ts';
import { outcome, bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-refusal-order'],
  description: 'reports the size last',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'too-large') return answer;
    const other = outcome(() => void parseStrict(bytesAt(input), { maxBytes: Infinity }));
    return other.ok ? answer : other;
  },
});
