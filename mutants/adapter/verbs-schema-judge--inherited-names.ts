import { adapterMutant } from '../mutant.ts';
import { judgingBy, mapSchemas } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'finds required members that every object inherits',
  answer: judgingBy(({ schema, value }, right) => {
    const mended = mapSchemas(schema, (part) => {
      const { required } = part;
      if (!Array.isArray(required)) return part;
      return { ...part, required: required.filter((name) => !(String(name) in {})) };
    });
    return right({ schema: mended, value });
  }),
});
