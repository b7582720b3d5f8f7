import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changePage, without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['thread-read'],
  description: 'shows bodies of forms as they are listed, and no salts',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread/records', (answer) => ({
      ...answer,
      pieces: changePage(answer.pieces, (page) => ({
        ...page,
        records: page.records.map((record) => without(record, 'salt')),
      })),
    })),
});
