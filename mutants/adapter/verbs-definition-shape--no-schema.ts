import { documentOf, withText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-definition-shape'],
  description: 'takes a definition without a schema for one that everything satisfies',
  answer(op, input, right) {
    const document = op === 'definition-check' ? documentOf(input) : undefined;
    if (document === undefined || 'schema' in document) return right(op, input);
    return right(op, withText(input, JSON.stringify({ ...document, schema: true })));
  },
});
