import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-read'],
  description: 'does not show records to the operator',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/records/:id', (rules) => ({
      requireHolder: rules.requireActor,
    })),
});
