import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-shape'],
  description: 'takes a namespace or a thread that is named twice',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      const lists = ['grant_namespaces', 'grant_threads'].flatMap((name) => {
        const list = body[name];
        return Array.isArray(list) ? [[name, [...new Set(list)]] as const] : [];
      });
      return parts.readInvite({ ...body, ...(Object.fromEntries(lists) as unknown as JsonObject) });
    },
  }),
});
