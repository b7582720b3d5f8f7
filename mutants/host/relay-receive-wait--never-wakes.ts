import { Arrivals } from '../../reference/relay/arrivals.ts';
import type { Relay } from '../../reference/relay/relay.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-wait'],
  description: 'looks again only when the wait is over',
  change: (parts) =>
    changeRoute(parts, DEPOSIT, (right) => (request, services) => {
      const deaf = { arrivals: { value: new Arrivals() } };
      return right(request, { ...services, relay: Object.create(services.relay, deaf) as Relay });
    }),
});
