import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-missing'],
  description: 'takes an answer without a manifest for one with a malformed one',
  change: (parts) => ({
    ...parts,
    manifestIn: (answer) => {
      try {
        return parts.manifestIn(answer);
      } catch (error) {
        throw recode(error, 'manifest-missing', 'manifest-invalid');
      }
    },
  }),
});
