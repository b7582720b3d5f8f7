import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-stored'],
  description: 'shows the message that it refuses',
  change: (parts) => ({
    ...parts,
    readPairMessage: (kind, value, pairId) => {
      try {
        return parts.readPairMessage(kind, value, pairId);
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        throw new ProtocolError(error.code, `${error.detail}: ${JSON.stringify(value)}`);
      }
    },
  }),
});
