import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

const KEYWORDS = ['pattern', 'not', 'oneOf', 'uniqueItems', 'exclusiveMinimum', 'multipleOf'];

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'takes all keywords that its library validates',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) => withoutKeywords(part, (keyword) => KEYWORDS.includes(keyword))),
  ),
});
