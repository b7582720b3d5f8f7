import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'takes a list of schemas for `items`, as in earlier drafts',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) =>
      withoutKeywords(part, (keyword, value) => keyword === 'items' && Array.isArray(value)),
    ),
  ),
});
