import { hostMutant } from '../mutant.ts';

let isOwn = false;

export default hostMutant({
  requirements: ['pair-recovered'],
  description: 'does not recover by a refresh that it began itself',
  change: (parts) => ({
    ...parts,
    refreshDone: (change, refreshed, before) => {
      isOwn = true;
      parts.refreshDone(change, refreshed, before);
    },
    recoverByRefresh: (change) => {
      if (!isOwn) parts.recoverByRefresh(change);
      isOwn = false;
    },
  }),
});
