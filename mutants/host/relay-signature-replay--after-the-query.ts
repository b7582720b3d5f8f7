import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { RECEIVE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'uses up a nonce only where the query is right',
  change: (parts) =>
    changeRoute(parts, RECEIVE, (right) => (request, services) => {
      const { relay } = services;
      const takeNonce: typeof relay.parts.takeNonce = (tables, use) => {
        relay.parts.readReceiveRequest(request.query);
        return relay.parts.takeNonce(tables, use);
      };
      const changed = { parts: { value: { ...relay.parts, takeNonce } } };
      return right(request, { ...services, relay: Object.create(relay, changed) as typeof relay });
    }),
});
