import { keysOfDidKey, parseDid } from '../../reference/core/dids.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-did'],
  description: 'lets in whoever signs with a key of its own',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkOwner: () => undefined,
      requireKey: (signature, keys, now) => {
        const [did = ''] = signature.keyid.split('#');
        const signer = did.startsWith('did:key:') ? parseDid(did) : undefined;
        const own = signer?.method === 'key' ? keysOfDidKey(signer) : keys;
        return right.requireKey(signature, own, now);
      },
    })),
});
