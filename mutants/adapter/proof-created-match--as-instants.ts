import { documentOf, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-created-match'],
  description: 'compares `created` as an instant, in whatever form',
  answer(op, input, right) {
    const document = op === 'proof-verify' ? documentOf(input) : undefined;
    const created = document && proofOf(document)['created'];
    const same =
      typeof created === 'string' && Date.parse(created) === Date.parse(String(input['created']));
    return right(op, same ? { ...input, created } : input);
  },
});
