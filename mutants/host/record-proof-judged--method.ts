import { hostMutant } from '../mutant.ts';
import { overlookProofs } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof-judged'],
  description: 'takes a method of somebody else',
  change: (parts) => overlookProofs(parts, 'proof-method'),
});
