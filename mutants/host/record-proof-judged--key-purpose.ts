import { hostMutant } from '../mutant.ts';
import { overlookProofs } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'does not ask what a key is for',
  change: (parts) => overlookProofs(parts, 'key-purpose'),
});
