import { computeCid } from '../../reference/core/cid.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-same'],
  description: 'takes definitions for different that differ in other members',
  change: (parts) => ({
    ...parts,
    definitionOf(activity) {
      const made = parts.definitionOf(activity);
      const { object } = activity;
      return made && isJsonObject(object) ? { ...made, definition: computeCid(object) } : made;
    },
  }),
});
