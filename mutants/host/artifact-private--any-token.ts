import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-private'],
  description: 'shows private activities to every actor of the host',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /artifacts/:id', () => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        return holder && { kind: 'operator' };
      },
    })),
});
