import type { JsonValue } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

function asNumber(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === 'boolean' ? Number(value) : value;
}

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'takes false for equal to 0 and true to 1, as some languages do',
  answer: judgingBy((judged, right) => {
    const { schema, value } = judged;
    if (!isJsonObject(schema) || !('const' in schema)) return right(judged);
    const same = asNumber(schema['const']) === asNumber(value);
    return right({ schema: same ? { ...schema, const: value } : schema, value });
  }),
});
