import { changePartsOfRoute } from '../changes.ts';
import { NEIGHBOURS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-operator-only'],
  description: 'shows the local network to everybody',
  change: (parts) =>
    changePartsOfRoute(parts, NEIGHBOURS, () => ({ requireOperator: () => undefined })),
});
