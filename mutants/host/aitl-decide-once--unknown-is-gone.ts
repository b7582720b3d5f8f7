import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['aitl-decide-once'],
  description: 'says that a proposal which there never was is gone',
  change: (parts) => recodeRoute(parts, 'POST /v1/aitl/:id/decide', 'not-found', 'gone'),
});
