import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-case'],
  description: 'gives the subject as it was asked for',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, request) => {
      void request;
      return request.query.get('resource')?.startsWith('acct:')
        ? changeJson(answer, (document) => ({
            ...document,
            subject: request.query.get('resource') ?? '',
          }))
        : answer;
    }),
});
