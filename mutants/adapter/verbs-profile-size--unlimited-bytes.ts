import { mapTexts, overlookingInSchemas } from '../schema-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-profile-size'],
  description: 'takes schemas of any size',
  answer: overlookingInSchemas((schema) =>
    mapTexts(schema, (text) => (text.length > 1000 ? 'x' : text)),
  ),
});
