import { answerAbout, parsePlainly, textOf, depthOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-max-depth'],
  description: 'accepts 65 levels: the outermost one is level 0',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'too-deep' || depthOf(textOf(input)) !== 65) return answer;
    return answerAbout(op, () => parsePlainly(textOf(input)));
  },
});
