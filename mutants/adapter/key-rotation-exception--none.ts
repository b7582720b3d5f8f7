import type { JsonObject } from '../../harness/oracle/index.ts';
import { refuse, documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-rotation-exception'],
  description: 'does not know the exception',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = documentOf(input);
    if (op !== 'activity-verify' || document === undefined || !answer.ok) return answer;
    const method = proofOf(document)['verificationMethod'];
    const key = (input['keys'] as JsonObject[]).find(({ id }) => id === method);
    return key?.['superseded_at'] === document['published'] ? refuse('key-inactive') : answer;
  },
});
