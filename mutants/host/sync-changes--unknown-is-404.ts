import { ProtocolError } from '../../reference/core/errors.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-changes'],
  description: 'answers 404 for threads that it does not have',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/sync/changes', (answer, { query }, { records }) => {
      if (records.reader.lastArrival(query.get('thread') ?? '') > 0) return answer;
      throw new ProtocolError('not-found', 'there is no such thread');
    }),
});
