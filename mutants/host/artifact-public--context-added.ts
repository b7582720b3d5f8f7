import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-public'],
  description: 'adds @context to artifacts that have none',
  change: (parts) =>
    changeAnswer(parts, 'GET /artifacts/:id', (answer) =>
      changeJson(answer, (document) => ({
        '@context': 'https://www.w3.org/ns/activitystreams',
        ...document,
      })),
    ),
});
