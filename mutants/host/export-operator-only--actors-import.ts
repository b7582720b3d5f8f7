import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-operator-only'],
  description: 'lets actors import',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/import', (rules) => ({
      requireOperator: (holder) => void rules.requireHolder(holder),
    })),
});
