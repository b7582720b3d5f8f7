import { changeCheck, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unavailable'],
  description: 'takes a target that cannot be reached now for one that does not confirm',
  change: (parts) =>
    changeCheck(
      parts,
      'move',
      (right) => (delivery, tools) =>
        orElse(
          () => right(delivery, tools),
          'peer-unavailable',
          () => undefined,
        ),
    ),
});
