import type { JsonValue } from '../../harness/oracle/index.ts';
import { documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

function depthOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

export default adapterMutant({
  requirements: ['verbs-profile-size'],
  description: 'counts every object and list of a schema as a level',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'definition-check' || !answer.ok) return answer;
    const isDeep = depthOf(documentOf(input)?.['schema'] ?? null) > 16;
    return isDeep ? { ok: false, code: 'definition-invalid' } : answer;
  },
});
