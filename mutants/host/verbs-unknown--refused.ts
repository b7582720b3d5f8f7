import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-unknown'],
  description: 'refuses verbs that it does not know',
  change: (parts) => ({
    ...parts,
    judgeVerbs(kernel, activity) {
      const type = String(activity.type);
      const inForce = parts.definitionsInForce(kernel.state.registry);
      if (!parts.isReservedName('DefineActivity', type) && !parts.knowsVerb(inForce, type)) {
        throw new ProtocolError('shape-invalid', `${type} is no verb`);
      }
      return parts.judgeVerbs(kernel, activity);
    },
  }),
});
