import { seeingMember } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-inactive'],
  description: 'does not ask whether the key was superseded',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'key-inactive') return answer;
    return seeingMember('superseded_at', () => undefined)(op, input, right);
  },
});
