import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { canonicalize } from '../../reference/core/index.ts';
import { textOf, writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

function copied(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  const copy: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (name !== '__proto__') copy[name] = copied(member);
  }
  return copy;
}

export default adapterMutant({
  requirements: ['canon-accept-limits'],
  description: 'sets members by assignment, so that `__proto__` is lost',
  answer: writingText((_text, input) =>
    canonicalize(copied(JSON.parse(textOf(input)) as JsonValue)),
  ),
});
