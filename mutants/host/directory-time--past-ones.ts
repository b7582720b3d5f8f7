import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-time'],
  description: 'takes operations of any time that is past',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkTime: (operation, now) => {
        if (Date.parse(operation.created) > now) right.checkTime(operation, now);
      },
    })),
});
