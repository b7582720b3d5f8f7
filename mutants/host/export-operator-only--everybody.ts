import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['export-operator-only'],
  description: 'lets everybody export',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/export', () => ({ requireOperator: () => undefined })),
});
