import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

let removals = 0;

export default hostMutant({
  requirements: ['token-remove-unknown'],
  description: 'answers 204 to every DELETE of an unknown token once it has withdrawn one',
  change: (parts) =>
    changeRoute(parts, 'DELETE /admin/tokens', (right) => async (request, services) => {
      const run = () => right(request, services);
      const answer = await orElse(run, 'not-found', (error) => {
        if (removals === 0) throw error;
        return { status: 204, headers: {}, body: undefined };
      });
      removals += 1;
      return answer;
    }),
});
