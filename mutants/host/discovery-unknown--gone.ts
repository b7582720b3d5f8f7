import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-unknown'],
  description: 'answers 410 for a name that it does not have',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      try {
        return parts.answerWebfinger(kernel, query);
      } catch (error) {
        throw recode(error, 'not-found', 'gone');
      }
    },
  }),
});
