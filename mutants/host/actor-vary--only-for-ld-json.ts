import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-vary'],
  description: 'sends Vary only where it serves application/ld+json',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name', (answer) =>
      answer.headers['content-type']?.includes('ld+json')
        ? answer
        : changeHeaders(answer, { vary: undefined }),
    ),
});
