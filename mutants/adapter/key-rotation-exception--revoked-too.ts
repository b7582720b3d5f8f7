import { documentOf, seeingMember, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-rotation-exception'],
  description: 'makes the exception for a revoked key',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = documentOf(input);
    const revoked =
      !answer.ok && answer.code === 'key-revoked' && patchOf(document)['supersede'] !== undefined;
    return revoked ? seeingMember('revoked_at', () => undefined)(op, input, right) : answer;
  },
});
