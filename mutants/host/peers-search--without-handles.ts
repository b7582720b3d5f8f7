import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'leaves out who has no handle',
  change: (parts) => ({
    ...parts,
    resultsIn: (answer) => parts.resultsIn(answer).filter(({ handle }) => handle !== null),
  }),
});
