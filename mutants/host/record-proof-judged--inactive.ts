import { hostMutant } from '../mutant.ts';
import { overlookProofs } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'does not ask whether a key was active',
  change: (parts) => overlookProofs(parts, 'key-inactive'),
});
