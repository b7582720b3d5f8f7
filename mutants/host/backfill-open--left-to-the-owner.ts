import { isJsonObject } from '../../reference/core/json.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-open'],
  description: 'leaves the answer to a Follow with a strange wish to its owner',
  change: (parts) => ({
    ...parts,
    acceptFollow: ({ backfill, ...follow }) =>
      isJsonObject(backfill ?? { mode: 'none' }) &&
      (backfill === undefined || (isJsonObject(backfill) && typeof backfill.mode === 'string'))
        ? parts.acceptFollow({
            ...follow,
            ...(backfill !== undefined && { backfill }),
          } as SignedActivity)
        : undefined,
  }),
});
