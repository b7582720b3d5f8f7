import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-key'],
  description: 'tells of a wrong signature before it tells of an unknown key',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      requireKey: (signature, keys, now) => {
        try {
          return right.requireKey(signature, keys, now);
        } catch (error) {
          // Whoever has no key has no signature that verifies either.
          if (signature.keyid.startsWith('did:key:')) {
            throw new ProtocolError('signature-invalid', 'the signature does not verify');
          }
          throw error;
        }
      },
    })),
});
