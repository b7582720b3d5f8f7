import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changePage } from '../record-tools.ts';

export default hostMutant({
  requirements: ['thread-page'],
  description: 'gives a next also where there is no more',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread/records', (answer) => ({
      ...answer,
      pieces: changePage(answer.pieces, (page) => ({
        ...page,
        next: (page.records.at(-1)?.['id'] ?? null) as string | null,
      })),
    })),
});
