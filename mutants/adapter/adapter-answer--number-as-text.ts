import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-answer'],
  description: 'answers with the id of the request as text',
  answer(op, input, right) {
    return { ...right(op, input), ...(op === 'no-such-operation' ? { id: '1' } : {}) };
  },
});
