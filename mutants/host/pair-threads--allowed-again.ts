import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'answers with 201 that a thread is allowed which was before',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pairs/:pairId/threads', (answer) => ({
      ...answer,
      status: 201,
    })),
});
