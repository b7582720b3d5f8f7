import { recode } from '../changes.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-revoked'],
  description: 'calls an operation after a revoke a conflict',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        try {
          return right.append(state, operation);
        } catch (error) {
          throw recode(error, 'gone', 'conflict');
        }
      },
    })),
});
