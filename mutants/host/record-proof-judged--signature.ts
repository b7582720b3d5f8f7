import { hostMutant } from '../mutant.ts';
import { overlookProofs } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'does not check signatures',
  change: (parts) => overlookProofs(parts, 'proof-invalid'),
});
