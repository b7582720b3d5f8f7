import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const ids = new Set<string>();

export default hostMutant({
  requirements: ['directory-previous'],
  description: 'takes an operation that follows any one of the log',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      begin: (operation) => {
        ids.add(operation.id);
        return right.begin(operation);
      },
      append: (state, operation) => {
        const isOld = operation.type !== 'genesis' && ids.has(operation.previous);
        const last = isOld ? { ...state.last, id: operation.previous } : state.last;
        const next = right.append({ ...state, last }, operation);
        ids.add(operation.id);
        return next;
      },
    })),
});
