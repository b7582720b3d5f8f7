import { refuse, documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context'],
  description: 'demands the same context, without more values behind it',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'proof-verify' && answer.ok ? documentOf(input) : undefined;
    if (document === undefined) return answer;
    const [own, proven] = [document['@context'], proofOf(document)['@context']];
    return JSON.stringify(own) === JSON.stringify(proven) ? answer : refuse('proof-context');
  },
});
