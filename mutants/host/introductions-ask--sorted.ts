import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'sorts what it was told',
  change: (parts) => ({
    ...parts,
    introducedIn: (answer, self) =>
      parts.introducedIn(answer, self).sort((one, other) => (one.did < other.did ? -1 : 1)),
  }),
});
