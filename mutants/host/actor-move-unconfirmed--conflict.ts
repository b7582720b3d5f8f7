import { changeCode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'answers 409 where the target does not confirm',
  change: (parts) => changeCode(parts, 'move-unconfirmed', 'conflict'),
});
