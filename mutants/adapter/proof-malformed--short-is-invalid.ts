import { refuse, documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-malformed'],
  description: 'reports a signature of another length as one that does not verify',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'proof-malformed') return answer;
    const value = proofOf(documentOf(input) ?? {})['proofValue'];
    return typeof value === 'string' && /^z[1-9A-HJ-NP-Za-km-z]+$/.test(value)
      ? refuse('proof-invalid')
      : answer;
  },
});
