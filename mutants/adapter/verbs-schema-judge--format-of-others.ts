import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'refuses values that are no strings where there is a `format`',
  answer: judgingBy((judged, right) => {
    const { schema, value } = judged;
    const isText = typeof value === 'string';
    return (isText || !isJsonObject(schema) || !('format' in schema)) && right(judged);
  }),
});
