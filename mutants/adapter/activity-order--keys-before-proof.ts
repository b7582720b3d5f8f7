import type { JsonObject } from '../../harness/oracle/index.ts';
import { refuse, documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-order'],
  description: 'looks the key up before it judges the proof',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'proof-created') return answer;
    const method = proofOf(documentOf(input) ?? {})['verificationMethod'];
    return (input['keys'] as JsonObject[]).some(({ id }) => id === method)
      ? answer
      : refuse('key-unknown');
  },
});
