import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-health'],
  description: 'answers 204 to /health',
  change: (parts) =>
    changeAnswer(parts, 'GET /health', () => ({ status: 204, headers: {}, body: undefined })),
});
