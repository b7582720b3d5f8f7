import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-method'],
  description: 'compares the beginning only',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    const method = document && proofOf(document)['verificationMethod'];
    if (typeof method !== 'string') return right(op, input);
    const expected = String(input['verificationMethod']);
    return right(
      op,
      method.startsWith(expected.split('#')[0] ?? '')
        ? { ...input, verificationMethod: method }
        : input,
    );
  },
});
