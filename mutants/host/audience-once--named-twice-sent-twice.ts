import type { JsonObject } from '../../reference/core/json.ts';
import { AUDIENCE_MEMBERS, audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-once'],
  description: 'sends an activity twice if an actor is named in two of its members',
  change: (parts) => {
    const repeated = new Set<string>();
    return {
      ...parts,
      deliverySet(addressed, followers, self) {
        const named = AUDIENCE_MEMBERS.flatMap((member) => [
          ...new Set(audienceList(addressed, member)),
        ]);
        if (new Set(named).size < named.length) repeated.add(String((addressed as JsonObject).id));
        return parts.deliverySet(addressed, followers, self);
      },
      openTransport(options) {
        const transport = parts.openTransport(options);
        return {
          ...transport,
          async request(request) {
            const id = /"id":"(b[a-z2-7]+)"/.exec(request.body ?? '')?.[1];
            if (id !== undefined && repeated.has(id)) await transport.request(request);
            return transport.request(request);
          },
        };
      },
    };
  },
});
