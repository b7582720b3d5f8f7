import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'reserves the names of definitions that it received',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made, claimed) {
      for (const { shown } of kernel.state.registry.received.values()) {
        const isSameName = shown.kind === made.type && shown.name === made.name;
        if (isSameName && shown.definition !== made.definition) {
          throw new ProtocolError('conflict', `${made.name} was defined by somebody else`);
        }
      }
      parts.checkConflict(kernel, made, claimed);
    },
  }),
});
