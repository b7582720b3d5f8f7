import { hostMutant } from '../mutant.ts';
import { overlook } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['manifest-missing'],
  description: 'takes the answer itself where it has no such member',
  change: (parts) => ({
    ...parts,
    manifestIn: (answer) =>
      overlook(
        () => parts.manifestIn(answer),
        ['manifest-missing'],
        (error) => {
          if ('base_url' in answer) return answer;
          throw error;
        },
      ),
  }),
});
