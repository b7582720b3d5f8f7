import type { JsonObject } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-unknown'],
  description: 'takes the first key for one that it does not find',
  answer(op, input, right) {
    const answer = right(op, input);
    const { keys } = input;
    const document = documentOf(input);
    if (
      answer.ok ||
      answer.code !== 'key-unknown' ||
      !Array.isArray(keys) ||
      !isJsonObject(keys[0] ?? null)
    )
      return answer;
    return right(op, {
      ...input,
      keys: [{ ...(keys[0] as JsonObject), id: proofOf(document ?? {})['verificationMethod']! }],
    });
  },
});
