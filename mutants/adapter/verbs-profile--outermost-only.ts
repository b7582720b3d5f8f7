import { isJsonObject } from '../../reference/core/index.ts';
import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'looks only at the outermost schema',
  answer: overlookingInSchemas((schema) =>
    isJsonObject(schema)
      ? Object.fromEntries(
          Object.entries(schema).map(([keyword, value]) => [
            keyword,
            isJsonObject(value)
              ? Object.fromEntries(Object.keys(value).map((n) => [n, true]))
              : value,
          ]),
        )
      : mapSchemas(schema, (part) => part),
  ),
});
