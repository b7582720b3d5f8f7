import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'gives the results in an order of its own',
  change: (parts) => ({
    ...parts,
    resultsIn: (answer) =>
      parts.resultsIn(answer).sort((one, other) => (one.did < other.did ? -1 : 1)),
  }),
});
