import { changeCheck, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-unknown-target'],
  description: 'answers 410 where it has never had an actor',
  change: (parts) =>
    changeCheck(parts, 'target', (right) => async (delivery, tools) => {
      try {
        await right(delivery, tools);
      } catch (error) {
        throw recode(error, 'not-found', 'gone');
      }
    }),
});
