import type { JsonObject } from '../../harness/oracle/index.ts';
import { refuse, documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-inactive'],
  description: 'looks at the purpose of a key before its time',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'key-inactive') return answer;
    const method = proofOf(documentOf(input) ?? {})['verificationMethod'];
    const key = (input['keys'] as JsonObject[]).find(({ id }) => id === method);
    return (key?.['purpose'] as string[]).length === 0 ? refuse('key-purpose') : answer;
  },
});
