import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { platformAccepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-canonical'],
  description: 'takes a key whose y is p or more, as the platform does',
  answer: verifyingSignatures((signature, message, key) =>
    ((key[31] ?? 0) & 0x7f) === 0x7f
      ? platformAccepts(signature, message, key)
      : verifyEd25519Strict(signature, message, key),
  ),
});
