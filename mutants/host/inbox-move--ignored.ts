import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move'],
  description: 'stores a Move and does nothing about it',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      delivery.isMoveConfirmed = false;
    }),
});
