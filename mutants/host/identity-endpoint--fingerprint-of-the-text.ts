import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint'],
  description: 'hashes the text of the key for its fingerprint',
  change: (parts) => ({
    ...parts,
    identityView: (instance, holder) => ({
      ...parts.identityView(instance, holder),
      key_fingerprint: createHash('sha256').update(instance.publicKeyMultibase).digest('hex'),
    }),
  }),
});
