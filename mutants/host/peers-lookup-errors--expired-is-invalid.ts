import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'does not tell an expired manifest from an invalid one',
  change: (parts) => changeCodeOfRoute(parts, LOOKUP, 'manifest-expired', 'manifest-invalid'),
});
