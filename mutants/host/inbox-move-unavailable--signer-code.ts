import { changeCheck, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unavailable'],
  description: 'answers signer-unavailable where the target of a Move cannot be reached',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => async (delivery, tools) => {
      try {
        await right(delivery, tools);
      } catch (error) {
        throw recode(error, 'peer-unavailable', 'signer-unavailable');
      }
    }),
});
