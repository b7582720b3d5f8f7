import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-did'],
  description: 'compares the beginning of the keyid with the DID',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkOwner: (signature, did) => {
        if (!signature.keyid.startsWith(did)) right.checkOwner(signature, did);
      },
    })),
});
