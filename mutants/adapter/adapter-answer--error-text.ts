import { refuse } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-answer'],
  description: 'answers a refusal with a text in the place of the code',
  answer(op, input, right) {
    const answer = right(op, input);
    return answer.ok ? answer : refuse(`Error: ${answer.code}`);
  },
});
