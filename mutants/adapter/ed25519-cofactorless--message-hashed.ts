import { sha512 } from '@noble/hashes/sha2.js';

import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['ed25519-cofactorless'],
  description: 'hashes the message first, as Ed25519ph does',
  answer: verifyingSignatures((signature, message, key) =>
    verifyEd25519Strict(signature, sha512(message), key),
  ),
});
