import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas, withoutKeywords } from '../schema-tools.ts';

const KNOWN = new Set(
  [
    'type enum const properties required additionalProperties items minLength maxLength minItems',
    'maxItems minimum maximum anyOf allOf format title description $schema $comment',
  ].flatMap((names) => names.split(' ')),
);

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'ignores keywords that it does not know, as JSON Schema does',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) => withoutKeywords(part, (keyword) => !KNOWN.has(keyword))),
  ),
});
