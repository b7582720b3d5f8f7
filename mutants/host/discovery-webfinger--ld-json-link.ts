import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-webfinger'],
  description: 'gives the self link the type application/ld+json',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, request) => {
      void request;
      return {
        ...answer,
        body: (answer.body ?? '').replace(
          '"type":"application/activity+json"',
          '"type":"application/ld+json"',
        ),
      };
    }),
});
