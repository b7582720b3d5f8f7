import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['aitl-decide-once'],
  description: 'takes an expired proposal for a decided one',
  change: (parts) => recodeRoute(parts, 'POST /v1/aitl/:id/decide', 'gone', 'conflict'),
});
