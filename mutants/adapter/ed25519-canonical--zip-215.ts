import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { zip215Accepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-canonical'],
  description: 'takes the encodings that ZIP-215 takes',
  answer: verifyingSignatures(zip215Accepts),
});
