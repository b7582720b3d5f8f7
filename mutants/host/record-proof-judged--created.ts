import { hostMutant } from '../mutant.ts';
import { overlookProofs } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'does not compare the time of a proof',
  change: (parts) => overlookProofs(parts, 'proof-created'),
});
