import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-unauthorized'],
  description: 'shows records to everybody',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/records/:id', () => ({
      requireHolder: () => ({ kind: 'operator' }) as never,
    })),
});
