import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-unknown'],
  description: 'refuses to create objects of types that it does not know',
  change: (parts) => ({
    ...parts,
    judgeVerbs(kernel, activity) {
      const { type, object } = activity;
      const name = type === 'Create' && isJsonObject(object) ? String(object.type) : 'Note';
      const { DefineObject } = parts.definitionsInForce(kernel.state.registry);
      if (!parts.isReservedName('DefineObject', name) && !DefineObject.has(name)) {
        throw new ProtocolError('shape-invalid', `${name} is no type of objects`);
      }
      return parts.judgeVerbs(kernel, activity);
    },
  }),
});
