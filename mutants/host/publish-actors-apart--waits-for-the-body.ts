import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

let last: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['publish-actors-apart'],
  description: 'handles one publish request after another, from the first byte of its body on',
  change: (parts) =>
    changeRoute(parts, 'POST /activity', (right) => (request, services) => {
      const mine = last.then(() => right(request, services));
      last = mine.catch(() => undefined);
      return mine;
    }),
});
