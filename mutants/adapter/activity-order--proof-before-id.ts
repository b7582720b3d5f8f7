import { documentId } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-order'],
  description: 'checks the proof before the id',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'id-mismatch') return answer;
    const other = overlooking((document) => ({ ...document, id: documentId(document) }))(
      op,
      input,
      right,
    );
    return !other.ok && other.code.startsWith('proof-') ? other : answer;
  },
});
