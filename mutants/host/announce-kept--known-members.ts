import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN = ['id', 'type', 'actor', 'published', 'nonce', 'to', 'cc', 'object', 'proof'];

function known(activity: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(activity).filter(([name]) => KNOWN.includes(name)));
}

export default hostMutant({
  requirements: ['announce-kept'],
  description: 'keeps the members of what it fetches that it knows',
  change: (parts) => ({
    ...parts,
    async fetchAnnounced(kernel, peers, job) {
      const fetched = await parts.fetchAnnounced(kernel, peers, job);
      return { ...fetched, text: JSON.stringify(known(fetched.activity)) };
    },
  }),
});
