import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'takes names that every object inherits for keywords',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) => withoutKeywords(part, (keyword) => keyword in {})),
  ),
});
