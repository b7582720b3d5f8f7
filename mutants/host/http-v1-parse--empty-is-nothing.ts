import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'takes an empty body for an empty object',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/consent/grants', () => ({
      parseBody: (bytes) => (bytes.length === 0 ? {} : parts.parseBody(bytes)),
    })),
});
