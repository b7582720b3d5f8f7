import { hostMutant } from '../mutant.ts';
import { changeFetches, fromBeginning, threadOf } from '../sync-tools.ts';

const tokens = new Map<string, string>();

export default hostMutant({
  requirements: ['sync-pull-after-repair'],
  description: 'begins anew with a new pair',
  change: (parts) =>
    changeFetches(parts, (request, send) => {
      const thread = threadOf(request);
      const { authorization = '' } = request.headers;
      const isNew = tokens.has(thread) && tokens.get(thread) !== authorization;
      tokens.set(thread, authorization);
      return send(isNew ? fromBeginning(request) : request);
    }),
});
