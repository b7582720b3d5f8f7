import type { JsonObject } from '../../harness/oracle/index.ts';
import { documentOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { definitionIdOf } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-definition-shape'],
  description: 'takes a line end behind a name, as the end of a pattern in some languages does',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'definition-check' && !answer.ok ? documentOf(input) : undefined;
    if (!String(document?.['name']).endsWith('\n')) return answer;
    const mended: JsonObject = { ...document, name: String(document?.['name']).trim() };
    const second = right(op, withText(input, JSON.stringify(mended)));
    return second.ok && document !== undefined ? definitionIdOf(document) : second;
  },
});
