import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { judgingBy, mapSchemas } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'does not count properties as additional that a schema in `allOf` names',
  answer: judgingBy(({ schema, value }, right) => {
    const merged = mapSchemas(schema, (part) => {
      const parts = Array.isArray(part['allOf']) ? part['allOf'].filter(isJsonObject) : [];
      const names = parts.flatMap(({ properties }) =>
        isJsonObject(properties) ? Object.keys(properties) : [],
      );
      const own = isJsonObject(part['properties']) ? part['properties'] : {};
      const added = Object.fromEntries(names.map((name) => [name, true]));
      return 'additionalProperties' in part ? { ...part, properties: { ...added, ...own } } : part;
    });
    return right({ schema: merged, value });
  }),
});
