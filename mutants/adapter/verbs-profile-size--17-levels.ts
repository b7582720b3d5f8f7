import type { JsonValue } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { overlookingInSchemas } from '../schema-tools.ts';

/** The same schema with the innermost level of the deepest nesting taken away. */
function withoutLevel(schema: JsonValue, depth = 1): JsonValue {
  if (Array.isArray(schema)) return schema.map((part) => withoutLevel(part, depth));
  if (!isJsonObject(schema)) return schema;
  const members = Object.entries(schema).map(([keyword, value]): [string, JsonValue] => {
    if (['const', 'enum', 'required', 'type'].includes(keyword)) return [keyword, value];
    if (keyword === 'properties' && isJsonObject(value)) {
      const inner = Object.entries(value).map(
        ([name, part]) => [name, withoutLevel(part, depth + 1)] as const,
      );
      return depth === 16 ? ['title', 'x'] : [keyword, Object.fromEntries(inner)];
    }
    const isInner = ['items', 'additionalProperties', 'anyOf', 'allOf'].includes(keyword);
    if (isInner && depth === 16) return ['title', 'x'];
    return [keyword, isInner ? withoutLevel(value, depth + 1) : value];
  });
  return Object.fromEntries(members);
}

export default adapterMutant({
  requirements: ['verbs-profile-size'],
  description: 'does not limit how many schemas stand inside one another',
  answer: overlookingInSchemas((schema) => withoutLevel(schema)),
});
