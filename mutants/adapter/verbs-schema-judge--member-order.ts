import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'compares values by the text to which it writes them',
  answer: judgingBy((judged, right) => {
    const { schema, value } = judged;
    const options = isJsonObject(schema) ? schema['enum'] : undefined;
    const isAmong = (list: unknown): boolean =>
      !Array.isArray(list) ||
      list.some((option) => JSON.stringify(option) === JSON.stringify(value));
    const isConst = !isJsonObject(schema) || !('const' in schema) || isAmong([schema['const']]);
    return isConst && isAmong(options) && right(judged);
  }),
});
