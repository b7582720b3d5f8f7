import type { JsonValue } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy } from '../schema-tools.ts';

function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'takes a member that is null for one that is not there',
  answer: judgingBy(({ schema, value }, right) => right({ schema, value: withoutNulls(value) })),
});
