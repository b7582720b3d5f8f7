import { documentOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-definition-shape'],
  description: 'judges the schema of a definition before its shape',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'definition-check' && !answer.ok ? documentOf(input) : undefined;
    if (document === undefined || !('schema' in document)) return answer;
    const { schema } = document as { schema: never };
    const named = { type: 'DefineObject', name: 'Named', schema };
    const second = right(op, withText(input, JSON.stringify(named)));
    return second.ok ? answer : second;
  },
});
