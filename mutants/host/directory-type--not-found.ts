import { recode } from '../changes.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-type'],
  description: 'finds no log for an operation of another type',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkType: (value, type) => {
        try {
          right.checkType(value, type);
        } catch (error) {
          throw recode(error, 'shape-invalid', 'not-found');
        }
      },
    })),
});
