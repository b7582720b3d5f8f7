import type { JsonObject } from '../../harness/oracle/index.ts';
import { refuse, documentOf, proofOf, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-rotation-exception'],
  description: 'makes the exception only where the rotation brings a key',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = documentOf(input);
    if (op !== 'activity-verify' || document === undefined || !answer.ok) return answer;
    const method = proofOf(document)['verificationMethod'];
    const key = (input['keys'] as JsonObject[]).find(({ id }) => id === method);
    const excepted = key?.['superseded_at'] === document['published'];
    return excepted && patchOf(document)['add_publicKey'] === undefined
      ? refuse('key-inactive')
      : answer;
  },
});
