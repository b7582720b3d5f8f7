import { bytesAt, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const LIMIT = 65_536;

export default adapterMutant({
  requirements: ['verbs-profile-size'],
  description: 'counts the bytes of a definition as it was sent',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'definition-check' || documentOf(input) === undefined) return answer;
    const isLarge = bytesAt(input).length > LIMIT;
    return answer.ok && isLarge ? { ok: false, code: 'definition-invalid' } : answer;
  },
});
