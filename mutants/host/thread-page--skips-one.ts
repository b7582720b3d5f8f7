import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changePage } from '../record-tools.ts';

export default hostMutant({
  requirements: ['thread-page'],
  description: 'leaves out the first record behind the place',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread/records', (answer) => ({
      ...answer,
      pieces: changePage(answer.pieces, (page) =>
        page.has_more ? page : { ...page, records: page.records.slice(0, -1) },
      ),
    })),
});
