import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['invite-pair-unknown'],
  description: 'answers not-found to a pair_id of no pair',
  change: (parts) =>
    changeCodeOfRoute(parts, 'POST /v1/federation/invite', 'unpaired_peer', 'not-found'),
});
