import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-purpose'],
  description: 'knows only one purpose, whatever is expected',
  answer(op, input, right) {
    return right(op, op === 'proof-verify' ? { ...input, proofPurpose: 'assertionMethod' } : input);
  },
});
