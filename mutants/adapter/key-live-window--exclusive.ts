import type { JsonObject } from '../../harness/oracle/index.ts';
import { refuse, documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-live-window'],
  description: 'refuses at exactly 48 hours',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'activity-verify' || input['mode'] !== 'live') return answer;
    const document = documentOf(input) ?? {};
    const method = proofOf(document)['verificationMethod'];
    const key = (input['keys'] as JsonObject[]).find(({ id }) => id === method);
    const age = Date.parse(String(input['received'])) - Date.parse(String(key?.['superseded_at']));
    return answer.ok && age >= 48 * 3_600_000 ? refuse('key-superseded') : answer;
  },
});
