import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'takes the limits of numbers to be excluded',
  answer: judgingBy((judged, right) => {
    const { schema, value } = judged;
    const isLimit =
      isJsonObject(schema) && (value === schema['minimum'] || value === schema['maximum']);
    return !isLimit && right(judged);
  }),
});
