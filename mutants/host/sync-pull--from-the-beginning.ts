import { hostMutant } from '../mutant.ts';
import { changeFetches, fromBeginning, threadOf } from '../sync-tools.ts';

const going = new Set<string>();

export default hostMutant({
  requirements: ['sync-pull'],
  description: 'begins every pull at the beginning',
  change: (parts) =>
    changeFetches(parts, async (request, send) => {
      const thread = threadOf(request);
      const answer = await send(going.delete(thread) ? request : fromBeginning(request));
      if (Buffer.from(answer.body).includes('"has_more":true')) going.add(thread);
      return answer;
    }),
});
