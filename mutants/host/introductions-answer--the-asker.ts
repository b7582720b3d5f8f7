import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces a peer to itself',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) => parts.introducedTo('', pairs, setting),
  }),
});
