import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { messageOf, verifyingWith, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-invalid'],
  description: 'hashes only those options of a proof that it needs',
  answer: verifyingWith((document, signature, _message, key) => {
    const { domain: _domain, challenge: _challenge, ...proof } = proofOf(document);
    return verifyEd25519Strict(signature, messageOf({ ...document, proof }), key);
  }),
});
