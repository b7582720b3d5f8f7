import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'serves NodeInfo without its profile',
  change: (parts) =>
    changeAnswer(parts, 'GET /nodeinfo/2.1', (answer) =>
      changeHeaders(answer, { 'content-type': 'application/json; charset=utf-8' }),
    ),
});
