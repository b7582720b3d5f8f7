import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { CONFIRM } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm'],
  description: 'says that a pair which was confirmed is establishing',
  change: (parts) =>
    changeAnswer(parts, CONFIRM, (answer) =>
      changeJson(answer, (body) => ({ ...body, state: 'establishing' })),
    ),
});
