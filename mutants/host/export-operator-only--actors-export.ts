import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-operator-only'],
  description: 'lets actors export',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/export', (rules) => ({
      requireOperator: (holder) => void rules.requireHolder(holder),
    })),
});
