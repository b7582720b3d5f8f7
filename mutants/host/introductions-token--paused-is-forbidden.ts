import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-token'],
  description: 'refuses a peer whose pair is paused by another code',
  change: (parts) => changeCodeOfRoute(parts, INTRODUCTIONS, 'pair_paused', 'forbidden'),
});
