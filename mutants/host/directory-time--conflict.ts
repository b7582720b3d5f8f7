import { recode } from '../changes.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-time'],
  description: 'calls an operation of another time a conflict',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkTime: (operation, now) => {
        try {
          right.checkTime(operation, now);
        } catch (error) {
          throw recode(error, 'shape-invalid', 'conflict');
        }
      },
    })),
});
