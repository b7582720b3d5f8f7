import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-unauthorized'],
  description: 'takes a token from the query',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /activity', (_, { query }) => ({
      findHolder: (kernel, token) =>
        parts.findHolder(kernel, token ?? query.get('access_token') ?? undefined),
    })),
});
