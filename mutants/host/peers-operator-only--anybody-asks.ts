import { changePartsOfRoute } from '../changes.ts';
import { ASK } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-operator-only'],
  description: 'asks peers for everybody',
  change: (parts) => changePartsOfRoute(parts, ASK, () => ({ requireOperator: () => undefined })),
});
