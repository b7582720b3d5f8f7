import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-time'],
  description: 'takes operations of a minute before and after now',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkTime: (operation, now) => {
        right.checkTime(operation, now + 240_000);
        right.checkTime(operation, now - 240_000);
      },
    })),
});
