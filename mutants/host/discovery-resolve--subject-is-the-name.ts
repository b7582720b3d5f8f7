import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve'],
  description: 'leaves acct: out of the subject',
  change: (parts) =>
    changeAnswer(parts, 'GET /resolve', (answer, request) => {
      void request;
      return changeJson(answer, (document) => ({
        ...document,
        subject: String(document.subject).slice(5),
      }));
    }),
});
