import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changePage } from '../record-tools.ts';

export default hostMutant({
  requirements: ['thread-read'],
  description: 'shows the newest record of a page first',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread/records', (answer) => ({
      ...answer,
      pieces: changePage(answer.pieces, (page) => ({
        ...page,
        records: [...page.records].reverse(),
      })),
    })),
});
