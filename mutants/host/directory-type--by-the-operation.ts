import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-type'],
  description: 'takes a revoke at the route of an update',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkType: (value, type) => {
        try {
          right.checkType(value, type);
        } catch (error) {
          if (type !== 'update') throw error;
          right.checkType(value, 'revoke');
        }
      },
    })),
});
