import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'serves the Tombstone as application/json',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name', (answer) =>
      answer.status === 410
        ? changeHeaders(answer, { 'content-type': 'application/json' })
        : answer,
    ),
});
