import { isJsonObject } from '../../reference/core/index.ts';
import { bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'takes no number with a fraction of zero or an exponent for an integer',
  answer: judgingBy((judged, right, input) => {
    const { schema } = judged;
    const types = isJsonObject(schema) ? [schema['type']].flat() : [];
    const isFloat = /^\s*-?\d+[.eE]/.test(bytesAt(input, 'valueHex').toString('utf8'));
    return isFloat && types.includes('integer') && !types.includes('number')
      ? false
      : right(judged);
  }),
});
