import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeFetches } from '../sync-tools.ts';

let pulling = 0;

export default hostMutant({
  requirements: ['sync-apart'],
  description: 'takes nothing from anybody while it pulls',
  change: (parts) =>
    changeRoute(
      changeFetches(parts, async (request, send) => {
        pulling += 1;
        try {
          return await send(request);
        } finally {
          pulling -= 1;
        }
      }),
      'POST /v1/sync/records',
      (right) => async (request, services) => {
        while (pulling > 0) await new Promise((resolve) => setTimeout(resolve, 20));
        return right(request, services);
      },
    ),
});
