import { createHash } from 'node:crypto';
import { decodeMultikey } from '../../reference/core/multikey.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint'],
  description: 'hashes the key with its prefix',
  change: (parts) => ({
    ...parts,
    identityView: (instance, holder) => ({
      ...parts.identityView(instance, holder),
      key_fingerprint: createHash('sha256')
        .update(
          Buffer.concat([
            Buffer.from([0xed, 1]),
            Buffer.from(decodeMultikey(instance.publicKeyMultibase)),
          ]),
        )
        .digest('hex'),
    }),
  }),
});
