import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-purpose'],
  description: 'does not compare the purpose of a proof',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    const purpose = document && proofOf(document)['proofPurpose'];
    return right(op, typeof purpose === 'string' ? { ...input, proofPurpose: purpose } : input);
  },
});
