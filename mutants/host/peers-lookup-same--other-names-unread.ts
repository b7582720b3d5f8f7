import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-same'],
  description: 'does not read the other names of a document',
  change: (parts) => ({
    ...parts,
    checkSame: (place, found) => parts.checkSame({ ...place, alsoKnownAs: [] }, found),
  }),
});
