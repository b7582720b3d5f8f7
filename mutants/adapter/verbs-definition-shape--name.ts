import type { JsonObject } from '../../harness/oracle/index.ts';
import { documentOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { definitionIdOf } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-definition-shape'],
  description: 'takes any text for a name',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'definition-check' && !answer.ok ? documentOf(input) : undefined;
    if (typeof document?.['name'] !== 'string') return answer;
    const mended: JsonObject = { ...document, name: 'Named' };
    const second = right(op, withText(input, JSON.stringify(mended)));
    return second.ok ? definitionIdOf(document) : second;
  },
});
