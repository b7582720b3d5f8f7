import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-write'],
  description: 'lets actors write everywhere',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/records', () => ({ isReservedThread: () => false })),
});
