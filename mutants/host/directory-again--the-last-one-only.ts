import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-again'],
  description: 'knows the last operation only',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      isKnown: (tables, operation, state, hash) =>
        operation.id === state.last.id && right.isKnown(tables, operation, state, hash),
    })),
});
