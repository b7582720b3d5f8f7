import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { overlook } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'takes integers that are not exact in what its operator sends',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/federation/pairs', () => ({
      parseBody: (bytes) =>
        overlook(
          () => parts.parseBody(bytes),
          ['unsafe-integer', 'number-overflow', 'number-underflow'],
          () => JSON.parse(Buffer.from(bytes).toString()) as never,
        ),
    })),
});
