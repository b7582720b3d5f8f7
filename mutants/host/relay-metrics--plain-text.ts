import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'does not say which version of the text format it is',
  change: (parts) =>
    changeAnswer(parts, 'GET /metrics', (answer) =>
      changeHeaders(answer, { 'content-type': 'text/plain; charset=utf-8' }),
    ),
});
