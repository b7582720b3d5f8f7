import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces those of paused pairs',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) =>
      parts.introducedTo(
        asker,
        pairs.map((pair) => (pair.state === 'paused' ? { ...pair, state: 'active' } : pair)),
        setting,
      ),
  }),
});
