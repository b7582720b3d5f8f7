import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changePage } from '../record-tools.ts';

export default hostMutant({
  requirements: ['thread-read'],
  description: 'leaves forms below L0 out of a thread',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread/records', (answer) => ({
      ...answer,
      pieces: changePage(answer.pieces, (page) => ({
        ...page,
        records: page.records.filter((record) => !('level' in record)),
      })),
    })),
});
