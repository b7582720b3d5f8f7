import { refuse } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-text'],
  description: 'reads only ids that end in `a`, as if the last bit never were part of the digest',
  answer(op, input, right) {
    const answer = right(op, input);
    return op === 'cid-parse' && answer.ok && String(input['text']).endsWith('q')
      ? refuse('cid-trailing-bits')
      : answer;
  },
});
