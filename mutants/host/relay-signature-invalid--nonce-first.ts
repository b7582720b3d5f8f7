import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const used = new Set<string>();

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'looks at the nonce before the signature',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkSignature: (request, signature, key) => {
        if (used.has(signature.nonce)) throw new ProtocolError('signature-replayed', 'used before');
        right.checkSignature(request, signature, key);
        used.add(signature.nonce);
      },
    })),
});
