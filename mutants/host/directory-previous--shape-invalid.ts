import { recode } from '../changes.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-previous'],
  description: 'calls an operation that follows another one malformed',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        try {
          return right.append(state, operation);
        } catch (error) {
          throw recode(error, 'conflict', 'shape-invalid');
        }
      },
    })),
});
