import type { JsonObject } from '../../harness/oracle/index.ts';
import { documentOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { definitionIdOf } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-definition-shape'],
  description: 'takes a name in lower case',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'definition-check' && !answer.ok ? documentOf(input) : undefined;
    const name = document?.['name'];
    if (document === undefined || typeof name !== 'string' || !/^[a-z]/.test(name)) return answer;
    const mended: JsonObject = { ...document, name: `V${name.slice(1)}` };
    const second = right(op, withText(input, JSON.stringify(mended)));
    return second.ok ? definitionIdOf(document) : second;
  },
});
