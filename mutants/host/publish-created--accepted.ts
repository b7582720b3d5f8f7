import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-created'],
  description: 'answers 202',
  change: (parts) =>
    changeAnswer(parts, 'POST /activity', (answer) => ({ ...answer, status: 202 })),
});
