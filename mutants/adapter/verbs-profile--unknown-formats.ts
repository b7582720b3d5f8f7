import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'ignores formats that it does not know',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) =>
      withoutKeywords(part, (keyword, value) => keyword === 'format' && typeof value === 'string'),
    ),
  ),
});
