import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

const KEYWORDS = ['default', 'examples', 'deprecated', 'readOnly', 'writeOnly'];

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'takes further keywords that have no meaning for a validator',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) => withoutKeywords(part, (keyword) => KEYWORDS.includes(keyword))),
  ),
});
