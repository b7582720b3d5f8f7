import { hostMutant } from '../mutant.ts';
import { changeFetches, fromBeginning, threadOf } from '../sync-tools.ts';

const known = new Set<string>();

export default hostMutant({
  requirements: ['sync-resume'],
  description: 'forgets at a restart how far it had pulled',
  change: (parts) =>
    changeFetches(parts, async (request, send) => {
      const thread = threadOf(request);
      const answer = await send(known.has(thread) ? request : fromBeginning(request));
      known.add(thread);
      return answer;
    }),
});
