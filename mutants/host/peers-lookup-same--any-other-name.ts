import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-same'],
  description: 'takes whoever is at a place if the document has another name',
  change: (parts) => ({
    ...parts,
    checkSame: (place, found) => {
      if (place.alsoKnownAs.length === 0) parts.checkSame(place, found);
    },
  }),
});
