import type { JsonObject } from '../../harness/oracle/index.ts';
import { documentOf, seeingMember, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-rotation-exception'],
  description: 'makes the exception for every Update of the actor',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = documentOf(input) ?? {};
    if (answer.ok || answer.code !== 'key-inactive') return answer;
    const method = proofOf(document)['verificationMethod'];
    const key = (input['keys'] as JsonObject[]).find(({ id }) => id === method) ?? {};
    const [published, ended] = [String(document['published']), key['superseded_at']];
    if (!(
      document['type'] === 'Update' &&
      document['object'] === document['actor'] &&
      published === ended
    ))
      return answer;
    return seeingMember('superseded_at', () => undefined)(op, input, right);
  },
});
