import { changeAnswer, changeJson } from '../changes.ts';
import { ASK, peersIn } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'leaves out those with whom there is a pair',
  change: (parts) =>
    changeAnswer(parts, ASK, (answer) =>
      changeJson(answer, (told) => ({
        ...told,
        peers: peersIn(answer).filter(({ paired }) => paired === null),
      })),
    ),
});
