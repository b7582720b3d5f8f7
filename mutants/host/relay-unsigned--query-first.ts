import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { RECEIVE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-unsigned'],
  description: 'judges the query before the signature',
  change: (parts) =>
    changeRoute(parts, RECEIVE, (right) => (request, services) => {
      services.relay.parts.readMailbox(request.parameters.did ?? '');
      services.relay.parts.readReceiveRequest(request.query);
      return right(request, services);
    }),
});
