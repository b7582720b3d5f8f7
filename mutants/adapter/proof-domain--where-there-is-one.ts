import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-domain'],
  description: 'takes a proof without `domain` where one is expected',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    if (!document || proofOf(document)['domain'] !== undefined) return right(op, input);
    const { domain: _domain, ...rest } = input;
    return right(op, rest);
  },
});
