import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-webfinger'],
  description: 'gives the subject without its port',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, request) => {
      void request;
      return changeJson(answer, (document) => ({
        ...document,
        subject: String(document.subject).replace(/:\d+$/, ''),
      }));
    }),
});
