import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'takes empty lists of types, values and schemas',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) =>
      withoutKeywords(
        part,
        (keyword, value) =>
          ['type', 'enum', 'anyOf', 'allOf'].includes(keyword) &&
          Array.isArray(value) &&
          value.length === 0,
      ),
    ),
  ),
});
