import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'shows null where no thread is allowed any more',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/federation/pairs/:pairId/threads', (answer) =>
      changeJson(answer, ({ threads }) => ({
        threads: Array.isArray(threads) && threads.length === 0 ? null : (threads ?? null),
      })),
    ),
});
