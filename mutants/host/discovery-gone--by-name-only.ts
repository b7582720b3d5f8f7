import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-gone'],
  description: 'answers 404 for the URL of an actor that was deleted',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      try {
        return parts.answerWebfinger(kernel, query);
      } catch (error) {
        throw /^acct:/i.test(query.get('resource') ?? '')
          ? error
          : recode(error, 'gone', 'not-found');
      }
    },
  }),
});
