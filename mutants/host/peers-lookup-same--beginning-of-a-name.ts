import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-same'],
  description: 'takes a name that begins with the DID',
  change: (parts) => ({
    ...parts,
    checkSame: (place, found) => {
      if (!place.alsoKnownAs.some((name) => name.startsWith(found))) parts.checkSame(place, found);
    },
  }),
});
