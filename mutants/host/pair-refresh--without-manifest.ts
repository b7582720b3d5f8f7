import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['pair-refresh'],
  description: 'answers a refresh without its manifest',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pair/:pairId/refresh', (answer) =>
      changeJson(answer, (body) => without(body, 'manifest')),
    ),
});
