import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-future'],
  description: 'takes envelopes of any time to come',
  change: (parts) => changeRelay(parts, () => ({ checkCreated: () => undefined })),
});
