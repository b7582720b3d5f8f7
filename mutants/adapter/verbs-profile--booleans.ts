import { isJsonObject } from '../../reference/core/index.ts';
import { documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'knows schemas only as objects, as in draft 4',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'definition-check' || !answer.ok) return answer;
    const schema = documentOf(input)?.['schema'];
    return isJsonObject(schema) ? answer : { ok: false, code: 'definition-invalid' };
  },
});
