import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-challenge'],
  description: 'takes a proof without `challenge` where one is expected',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    if (!document || proofOf(document)['challenge'] !== undefined) return right(op, input);
    const { challenge: _challenge, ...rest } = input;
    return right(op, rest);
  },
});
