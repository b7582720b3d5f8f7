import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes signatures of any time',
  change: (parts) => changeRelay(parts, () => ({ checkTime: () => undefined })),
});
