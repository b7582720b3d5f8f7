import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-same'],
  description: 'compares schemas by their text, members in the order in which they were sent',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made, claimed) {
      parts.checkConflict(kernel, made, claimed);
      const inForce = parts.definitionsInForce(kernel.state.registry)[made.type];
      const known = inForce.get(made.name);
      if (known && JSON.stringify(known.schema) !== JSON.stringify(made.schema)) {
        throw new ProtocolError('conflict', `${made.name} is defined in another way`);
      }
    },
  }),
});
