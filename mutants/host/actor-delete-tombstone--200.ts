import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'serves the Tombstone with status 200',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name', (answer) =>
      answer.status === 410 ? { ...answer, status: 200 } : answer,
    ),
});
