import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-url-resource'],
  description: 'gives the URL as subject where it was asked for the URL',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, request) => {
      void request;
      return request.query.get('resource')?.startsWith('http')
        ? changeJson(answer, (document) => ({
            ...document,
            subject: request.query.get('resource') ?? '',
          }))
        : answer;
    }),
});
