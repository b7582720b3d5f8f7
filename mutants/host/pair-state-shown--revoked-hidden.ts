import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-state-shown'],
  description: 'does not show revoked pairs in the list',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/federation/pairs', (answer) =>
      changeJson(answer, ({ pairs }) => ({
        pairs: (pairs as { state: string }[]).filter(({ state }) => state !== 'revoked'),
      })),
    ),
});
