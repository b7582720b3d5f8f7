import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-same'],
  description: 'refuses to publish a definition that is in force',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made, claimed) {
      if (parts.definitionsInForce(kernel.state.registry)[made.type].has(made.name)) {
        throw new ProtocolError('conflict', `${made.name} is defined already`);
      }
      parts.checkConflict(kernel, made, claimed);
    },
  }),
});
