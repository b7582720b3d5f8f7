import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'publishes another definition of a name, and goes on with the first one',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made) {
      if (kernel.parts.isReservedName(made.type, made.name)) {
        throw new ProtocolError('conflict', `${made.name} is not to be defined`);
      }
    },
  }),
});
