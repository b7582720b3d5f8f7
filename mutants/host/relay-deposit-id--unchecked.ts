import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-id'],
  description: 'believes the id of an envelope',
  change: (parts) => changeRelay(parts, () => ({ checkId: () => undefined })),
});
