import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-domain'],
  description: 'takes a `domain` that begins with the expected one',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    const domain = document && proofOf(document)['domain'];
    const begins = typeof domain === 'string' && domain.startsWith(String(input['domain']));
    return right(op, begins ? { ...input, domain } : input);
  },
});
