import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { libraryAccepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-cofactorless'],
  description:
    'relies on the strict mode of a library, which multiplies by the cofactor all the same',
  answer: verifyingSignatures(libraryAccepts),
});
