import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-created'],
  description: 'answers with application/json',
  change: (parts) =>
    changeAnswer(parts, 'POST /activity', (answer) =>
      changeHeaders(answer, { 'content-type': 'application/json' }),
    ),
});
