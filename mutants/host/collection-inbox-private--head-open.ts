import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-inbox-private'],
  description: 'tells everybody by HEAD how long an inbox is',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/inbox', (_, { method }) =>
      method === 'HEAD' ? { requireOwner: () => undefined } : {},
    ),
});
