import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-id'],
  description: 'leaves the nonce out of the id',
  answer(op, input, right) {
    const answer = right(op, input);
    return !answer.ok && answer.code === 'id-mismatch' && documentOf(input)?.['nonce'] !== undefined
      ? refuse('proof-invalid')
      : answer;
  },
});
