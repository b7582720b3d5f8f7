import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'refuses all that it cannot parse as invalid-json',
  change: (parts) => ({
    ...changePartsOfRoute(parts, 'POST /v1/federation/pair/:pairId/confirm', () => ({
      parseBody: (bytes) => {
        try {
          return parts.parseBody(bytes);
        } catch (error) {
          throw error instanceof ProtocolError
            ? new ProtocolError('invalid-json', error.detail)
            : error;
        }
      },
    })),
  }),
});
