import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-webfinger'],
  description: 'links to the inbox of the actor',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, request) => {
      void request;
      return { ...answer, body: (answer.body ?? '').replace(/"href":"([^"]*)"/, '"href":"$1/"') };
    }),
});
