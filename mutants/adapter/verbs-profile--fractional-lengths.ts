import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'takes any number for a length',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) =>
      withoutKeywords(
        part,
        (keyword, value) => /^m(in|ax)(Length|Items)$/.test(keyword) && typeof value === 'number',
      ),
    ),
  ),
});
