import { documentId } from '../../reference/core/index.ts';
import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-order'],
  description: 'checks the id before the shape',
  answer(op, input, right) {
    const answer = right(op, input);
    const document =
      op === 'activity-verify' && !answer.ok && answer.code === 'shape-invalid'
        ? documentOf(input)
        : undefined;
    return document === undefined || document['id'] === documentId(document)
      ? answer
      : refuse('id-mismatch');
  },
});
