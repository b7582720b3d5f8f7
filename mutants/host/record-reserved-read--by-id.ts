import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-read'],
  description: 'shows records of reserved threads to whoever knows their ids',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/records/:id', () => ({ checkReader: () => undefined })),
});
