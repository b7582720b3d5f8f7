import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { platformAccepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-small-order'],
  description: 'relies on the verifier of the platform',
  answer: verifyingSignatures(platformAccepts),
});
