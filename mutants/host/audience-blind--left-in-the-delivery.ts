import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-blind'],
  description: 'leaves bto in what it sends',
  change: (parts) => {
    const blind = new Map<string, JsonObject>();
    return {
      ...parts,
      deliverySet(addressed, followers, self) {
        const { id, bto } = addressed as JsonObject;
        if (bto !== undefined) blind.set(String(id), { bto });
        return parts.deliverySet(addressed, followers, self);
      },
      openTransport(options) {
        const transport = parts.openTransport(options);
        return {
          ...transport,
          request(request) {
            if (request.body === undefined) return transport.request(request);
            const activity = JSON.parse(request.body) as JsonObject;
            const body = JSON.stringify({ ...activity, ...blind.get(String(activity.id)) });
            return transport.request({ ...request, body });
          },
        };
      },
    };
  },
});
