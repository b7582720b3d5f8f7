import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-write'],
  description: 'asks for the life of the actor first',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/records',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'thread-reserved',
          (error) => {
            const { parts: rules, state } = services.kernel;
            const holder = holderOf(request, services);
            if (holder?.kind === 'actor')
              rules.requireWriter(
                [...state.actors.values()].find(({ url }) => url.endsWith(`/${holder.name}`)),
              );
            throw error;
          },
        ),
    ),
});
