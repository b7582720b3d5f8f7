import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'demands that exactly one schema of `anyOf` is satisfied',
  answer: judgingBy((judged, right) => {
    const { schema, value } = judged;
    const options = isJsonObject(schema) ? schema['anyOf'] : undefined;
    if (!Array.isArray(options)) return right(judged);
    return right(judged) && options.filter((one) => right({ schema: one, value })).length === 1;
  }),
});
