import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-domain'],
  description: 'compares `domain` without regard to case',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    const domain = document && proofOf(document)['domain'];
    const isSame = String(domain).toLowerCase() === String(input['domain']).toLowerCase();
    return right(op, isSame && domain !== undefined ? { ...input, domain } : input);
  },
});
