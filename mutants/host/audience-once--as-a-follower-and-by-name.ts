import type { JsonObject } from '../../reference/core/json.ts';
import { AUDIENCE_MEMBERS, audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-once'],
  description: 'sends an activity twice to a follower who is named too',
  change: (parts) => {
    const twice = new Set<string>();
    return {
      ...parts,
      deliverySet(addressed, followers, self) {
        const known = new Set(followers);
        const named = AUDIENCE_MEMBERS.flatMap((member) => audienceList(addressed, member));
        const others = named.filter((entry) => !known.has(entry));
        const byRelation = new Set(parts.deliverySet({ to: others }, known, self));
        const both = named.filter((entry) => known.has(entry) && byRelation.has(entry));
        if (both.length > 0) twice.add(String((addressed as JsonObject).id));
        return parts.deliverySet(addressed, known, self);
      },
      openTransport(options) {
        const transport = parts.openTransport(options);
        return {
          ...transport,
          async request(request) {
            const id = /"id":"(b[a-z2-7]+)"/.exec(request.body ?? '')?.[1] ?? '';
            if (twice.delete(id)) await transport.request(request);
            return transport.request(request);
          },
        };
      },
    };
  },
});
