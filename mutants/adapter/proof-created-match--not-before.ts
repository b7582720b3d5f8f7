import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-created-match'],
  description: 'takes a proof that was made after the document',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    const created = document && proofOf(document)['created'];
    return right(
      op,
      typeof created === 'string' && created > String(input['created'])
        ? { ...input, created }
        : input,
    );
  },
});
