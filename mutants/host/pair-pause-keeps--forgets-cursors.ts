import { listRows, syncPairId } from '../../reference/host/sync/sync-notes.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause-keeps'],
  description: 'begins to pull anew after a pause',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pairs/:pairId/pause', (answer, _request, services) => {
      const { log, store } = services.kernel;
      void log.transact(({ notes }) => {
        for (const row of listRows(store.notes)) notes.remove('sync-cursors', syncPairId(row));
        for (const { name } of store.notes.list('sync-cursors')) notes.remove('sync-cursors', name);
      });
      return answer;
    }),
});
