import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'believes whoever names the right key',
  change: (parts) => changeRelay(parts, () => ({ checkSignature: () => undefined })),
});
