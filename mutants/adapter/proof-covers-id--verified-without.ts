import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { messageOf, verifyingWith } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-covers-id'],
  description: 'verifies the document without its `id`',
  answer: verifyingWith(({ id: _id, ...document }, signature, message, key) => {
    return (
      verifyEd25519Strict(signature, messageOf(document), key) ||
      verifyEd25519Strict(signature, message, key)
    );
  }),
});
