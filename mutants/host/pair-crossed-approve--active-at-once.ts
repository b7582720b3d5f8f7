import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed-approve'],
  description: 'tells that the pair is active when it approved the proposal',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pairs', (answer) =>
      changeJson(answer, (body) => ({ ...body, state: 'active' })),
    ),
});
