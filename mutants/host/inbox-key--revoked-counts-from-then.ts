import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-key'],
  description: 'takes what a revoked key signed before it was revoked',
  change: (parts) => ({
    ...parts,
    verifyActivity: (activity, keys, received) => {
      const time = String((activity as JsonObject | null)?.published);
      const then = keys.map(({ revoked_at: revoked, ...key }) =>
        revoked !== undefined && revoked <= time ? { ...key, revoked_at: revoked } : key,
      );
      return parts.verifyActivity(activity, then, received);
    },
  }),
});
