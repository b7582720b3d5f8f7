import { refuse } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'reads a letter without anything behind it as an empty id',
  answer(op, input, right) {
    return op === 'cid-parse' && input['text'] === 'b' ? refuse('cid-version') : right(op, input);
  },
});
