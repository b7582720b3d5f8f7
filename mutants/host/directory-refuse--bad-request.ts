import { UPDATE } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['directory-refuse'],
  description: 'answers 400 to a log that is not there',
  change: (parts) => changeCodeOfRoute(parts, UPDATE, 'not-found', 'query-invalid'),
});
