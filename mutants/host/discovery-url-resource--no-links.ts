import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-url-resource'],
  description: 'gives no links where it was asked for the URL',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, { query }) =>
      query.get('resource')?.startsWith('http')
        ? changeJson(answer, (document) => ({ ...document, links: [] }))
        : answer,
    ),
});
