import { adapterMutant } from '../mutant.ts';
import { judgingBy, mapSchemas, withoutKeywords } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'takes `format` for an annotation, as JSON Schema does by default',
  answer: judgingBy(({ schema, value }, right) =>
    right({
      schema: mapSchemas(schema, (part) =>
        withoutKeywords(part, (keyword) => keyword === 'format'),
      ),
      value,
    }),
  ),
});
