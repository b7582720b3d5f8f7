import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-conflict'],
  description: 'lets verbs and types of objects share their names',
  change: (parts) => ({
    ...parts,
    checkConflict(kernel, made, claimed) {
      const other = made.type === 'DefineActivity' ? 'DefineObject' : 'DefineActivity';
      if (parts.definitionsInForce(kernel.state.registry)[other].has(made.name)) {
        throw new ProtocolError('conflict', `${made.name} is the name of something else`);
      }
      parts.checkConflict(kernel, made, claimed);
    },
  }),
});
