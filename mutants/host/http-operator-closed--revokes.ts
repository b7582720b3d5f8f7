import { isJsonObject } from '../../reference/core/json.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-operator-closed'],
  description: 'passes over unknown members of the command to revoke a pair',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/federation/pairs/:pairId/revoke', () => ({
      parseBody: (bytes) => {
        const body = parts.parseBody(bytes);
        return isJsonObject(body) && body.reason !== undefined ? { reason: body.reason } : {};
      },
    })),
});
