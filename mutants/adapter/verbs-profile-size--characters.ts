import { mapTexts, overlookingInSchemas } from '../schema-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-profile-size'],
  description: 'counts characters and not bytes',
  answer: overlookingInSchemas((schema) =>
    mapTexts(schema, (text) => text.replace(/[^ -~]/gu, 'x')),
  ),
});
