import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-kick'],
  description: 'answers 200 to a kick',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/sync/pairs/:id/kick', (answer) => ({ ...answer, status: 200 })),
});
