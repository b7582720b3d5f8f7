import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['invite-operator-only'],
  description: 'answers 403 to who is not the operator',
  change: (parts) =>
    changeCodeOfRoute(parts, 'POST /v1/federation/invite', 'unauthorized', 'forbidden'),
});
