import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'takes `properties` and `required` to demand an object',
  answer: judgingBy((judged, right) => {
    const { schema, value } = judged;
    const impliesObject = isJsonObject(schema) && ('properties' in schema || 'required' in schema);
    return (!impliesObject || isJsonObject(value)) && right(judged);
  }),
});
