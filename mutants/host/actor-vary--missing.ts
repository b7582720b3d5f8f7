import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-vary'],
  description: 'leaves Vary out',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name', (answer) =>
      changeHeaders(answer, { vary: undefined }),
    ),
});
