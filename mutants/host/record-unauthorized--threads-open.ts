import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-unauthorized'],
  description: 'shows threads to everybody',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/threads/:thread/records', () => ({
      requireHolder: () => ({ kind: 'operator' }) as never,
    })),
});
