import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { zip215Accepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-cofactorless'],
  description: 'multiplies by the cofactor, as ZIP-215 does',
  answer: verifyingSignatures(zip215Accepts),
});
