import { canonicalize } from '../../reference/core/index.ts';
import { documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-profile-size'],
  description: 'refuses a schema of exactly 65,536 bytes',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'definition-check' || !answer.ok) return answer;
    const size = canonicalize(documentOf(input)?.['schema'] ?? null).length;
    return size >= 65_536 ? { ok: false, code: 'definition-invalid' } : answer;
  },
});
