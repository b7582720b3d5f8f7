import { later } from '../../reference/host/pairs/rules.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-refresh'],
  description: 'says in the answer to a refresh that the token is good for 30 days',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pair/:pairId/refresh', (answer) =>
      changeJson(answer, (body) => ({
        ...body,
        token_expires: later(String(body.token_expires), -60 * 86_400_000),
      })),
    ),
});
