import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-off'],
  description: 'answers 404 while introductions are off',
  change: (parts) => changeCodeOfRoute(parts, INTRODUCTIONS, 'forbidden', 'not-found'),
});
