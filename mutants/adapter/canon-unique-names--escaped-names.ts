import { textOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-unique-names'],
  description: 'compares names as they are written, before their escapes are resolved',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'duplicate-member') return answer;
    const literal = textOf(input).replaceAll('\\', '\\\\').replaceAll('\\\\"', "'");
    const same = right('canonicalize', withText({}, literal));
    if (!same.ok && same.code === 'duplicate-member') return answer;
    return right(op, withText(input, JSON.stringify(JSON.parse(textOf(input)))));
  },
});
