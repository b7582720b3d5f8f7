import { hostMutant } from '../mutant.ts';
import { changeFetches, fromBeginning, threadOf } from '../sync-tools.ts';

const lost = new Set<string>();

export default hostMutant({
  requirements: ['sync-cursor-lost'],
  description: 'begins anew with the next pull when the source has lost its cursor',
  change: (parts) =>
    changeFetches(parts, async (request, send) => {
      const thread = threadOf(request);
      const answer = await send(lost.delete(thread) ? fromBeginning(request) : request);
      if (answer.status !== 400) return answer;
      lost.add(thread);
      return { ...answer, status: 500 };
    }),
});
