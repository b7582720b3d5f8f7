import { changeJson, changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-endpoint-actor'],
  description: 'names only actors that are created',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/identity', (right) => async (request, services) => {
      const answer = await right(request, services);
      return changeJson(answer, (identity) =>
        services.signers.findLocal(String(identity['actor']))
          ? identity
          : without(identity, 'actor'),
      );
    }),
});
