import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'goes on with a rule that was removed',
  change: (parts) =>
    changeRoute(parts, 'DELETE /v1/aitl/rules/:id', (right) => async (request, services) => {
      const { id } = request.parameters;
      return services.pairs.rules().some((rule) => rule.id === id)
        ? { status: 204, headers: {}, body: undefined }
        : right(request, services);
    }),
});
