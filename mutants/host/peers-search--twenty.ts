import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'gives the first twenty results',
  change: (parts) => ({ ...parts, resultsIn: (answer) => parts.resultsIn(answer).slice(0, 20) }),
});
