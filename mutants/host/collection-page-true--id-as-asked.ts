import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-true'],
  description: 'gives the page for page=true the id that it was asked for by',
  change: (parts) =>
    ['outbox', 'inbox', 'followers', 'following'].reduce(
      (changed, part) =>
        changeAnswer(changed, `GET /actors/:name/${part}`, (answer, { query }) =>
          query.get('page') === 'true'
            ? changeJson(answer, (document) => ({
                ...document,
                id: `${String(document.partOf)}?page=true`,
              }))
            : answer,
        ),
      parts,
    ),
});
