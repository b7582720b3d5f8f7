import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-state-shown'],
  description: 'lists pairs in the order in which they were made',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/federation/pairs', (answer) =>
      changeJson(answer, ({ pairs }) => ({ pairs: [...(pairs as object[])].reverse() as never })),
    ),
});
