import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-operator-only'],
  description: 'shows its rules to everybody',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/aitl/rules', () => ({ requireOperator: () => undefined })),
});
