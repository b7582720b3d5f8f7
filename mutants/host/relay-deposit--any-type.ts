import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit'],
  description: 'takes an envelope of any content type',
  change: (parts) => changeRelay(parts, () => ({ requireJsonType: () => undefined })),
});
