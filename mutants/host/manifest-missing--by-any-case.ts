import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-missing'],
  description: 'finds a manifest whatever the case of its name is',
  change: (parts) => ({
    ...parts,
    manifestIn: (answer) => {
      const found = Object.entries(answer).find(
        ([name]) => name.toLowerCase() === 'federation_manifest',
      );
      return found ? (found[1] as unknown) : parts.manifestIn(answer);
    },
  }),
});
