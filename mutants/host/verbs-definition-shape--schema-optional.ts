import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-definition-shape'],
  description: 'takes a definition without a schema for one that everything satisfies',
  change: (parts) => ({
    ...parts,
    definitionOf(activity) {
      const { object } = activity;
      if (!isJsonObject(object) || Object.hasOwn(object, 'schema')) {
        return parts.definitionOf(activity);
      }
      return parts.definitionOf({ ...activity, object: { ...object, schema: true } });
    },
  }),
});
