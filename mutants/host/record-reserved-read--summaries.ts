import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-read'],
  description: 'shows summaries of reserved threads to actors',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /v1/threads/:thread', () => ({ checkReader: () => undefined })),
});
