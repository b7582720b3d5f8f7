import { adapterMutant } from '../mutant.ts';
import { mapSchemas, overlookingInSchemas } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'reads `required` and a list of types as sets',
  answer: overlookingInSchemas((schema) =>
    mapSchemas(schema, (part) =>
      Object.fromEntries(
        Object.entries(part).map(([keyword, value]) => [
          keyword,
          ['required', 'type'].includes(keyword) && Array.isArray(value)
            ? [...new Set(value)]
            : value,
        ]),
      ),
    ),
  ),
});
