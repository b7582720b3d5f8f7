import { ProtocolError } from '../../reference/core/errors.ts';
import type { JsonValue } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'takes numbers beyond the safe ones in a write',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/records', (rules) => ({
      parseBody: (bytes) => {
        try {
          return rules.parseBody(bytes);
        } catch (error) {
          if (!(error instanceof ProtocolError) || error.code !== 'unsafe-integer') throw error;
          return JSON.parse(Buffer.from(bytes).toString()) as JsonValue;
        }
      },
    })),
});
