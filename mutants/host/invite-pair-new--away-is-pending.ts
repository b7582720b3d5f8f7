import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['invite-pair-new'],
  description: 'answers 502 where the peer is away',
  change: (parts) =>
    changeCodeOfRoute(parts, 'POST /v1/federation/invite', 'peer-unavailable', 'manifest-missing'),
});
