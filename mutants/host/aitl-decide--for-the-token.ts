import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'tells how long a token lives when it declines, too',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/aitl/:id/decide', (answer) =>
      changeJson(answer, (body) => ({ ...body, token_ttl: '90d' })),
    ),
});
