import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-changes'],
  description: 'answers 204 where there is nothing to deliver',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/sync/changes', (answer) =>
      answer.body?.startsWith('{"records":[],')
        ? { ...answer, status: 204, body: undefined }
        : answer,
    ),
});
