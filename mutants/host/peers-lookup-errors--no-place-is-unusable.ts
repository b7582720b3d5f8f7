import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 502 for a document without a place',
  change: (parts) => ({
    ...parts,
    placeOf: (document) => {
      try {
        return parts.placeOf(document);
      } catch (error) {
        throw recode(error, 'not-found', 'resolve-failed');
      }
    },
  }),
});
