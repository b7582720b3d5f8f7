import { parseStrict } from '../../reference/core/index.ts';
import { answerAbout, bytesAt, textOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-max-bytes'],
  description: 'counts the characters of the text instead of its bytes',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'too-large' || textOf(input).length > 1_048_576) return answer;
    return answerAbout(op, () => parseStrict(bytesAt(input), { maxBytes: Infinity }));
  },
});
