import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-same'],
  description: 'refuses another DID as an answer that cannot be used',
  change: (parts) => ({
    ...parts,
    checkSame: (place, found) => {
      try {
        parts.checkSame(place, found);
      } catch (error) {
        throw recode(error, 'manifest-invalid', 'resolve-failed');
      }
    },
  }),
});
