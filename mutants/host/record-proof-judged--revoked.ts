import { hostMutant } from '../mutant.ts';
import { overlookProofs } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'takes revoked keys',
  change: (parts) => overlookProofs(parts, 'key-revoked'),
});
