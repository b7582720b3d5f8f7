import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-token'],
  description: 'refuses an unknown token as forbidden',
  change: (parts) => changeCodeOfRoute(parts, INTRODUCTIONS, 'unauthorized', 'forbidden'),
});
