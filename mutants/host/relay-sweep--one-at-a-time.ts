import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-sweep'],
  description: 'removes one envelope in a sweep',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({ removeEnded: (at) => right.removeEnded(at, 1) })),
});
