import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-definition-refused'],
  description: 'looks at the schemas of verbs, and not at those of objects',
  change: (parts) => ({
    ...parts,
    definitionOf(activity) {
      try {
        return parts.definitionOf(activity);
      } catch (error) {
        const { object } = activity;
        const isObject = isJsonObject(object) && object.type === 'DefineObject';
        const isFault = error instanceof ProtocolError && error.code === 'definition-invalid';
        if (isFault && isObject) return undefined;
        throw error;
      }
    },
  }),
});
