import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-operator'],
  description: 'shows its relays to everybody',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/config/relay', () => ({
      requireConfigOperator: () => undefined,
    })),
});
