import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-last'],
  description: 'answers a rotation that leaves no key with 422',
  change: (parts) => ({
    ...parts,
    checkRemainingKeys: (keys, activity) => {
      try {
        parts.checkRemainingKeys(keys, activity);
      } catch (error) {
        throw recode(error, 'conflict', 'shape-invalid');
      }
    },
  }),
});
