import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-cid'],
  description: 'takes a content id in capitals',
  change: (parts) =>
    changeRoute(parts, 'GET /artifacts/:id', (right) => (request, services) => {
      const id = request.parameters.id ?? '';
      return right(
        { ...request, parameters: { id: /^b[A-Za-z2-7]+$/.test(id) ? id.toLowerCase() : id } },
        services,
      );
    }),
});
