import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['directory-unknown'],
  description: 'says of a handle that nobody has that it is gone',
  change: (parts) => changeCodeOfRoute(parts, 'GET /directory/handle/:handle', 'not-found', 'gone'),
});
