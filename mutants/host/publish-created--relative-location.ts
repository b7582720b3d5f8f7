import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-created'],
  description: 'gives Location as a path',
  change: (parts) =>
    changeAnswer(parts, 'POST /activity', (answer) =>
      changeHeaders(answer, { location: new URL(answer.headers.location ?? '').pathname }),
    ),
});
