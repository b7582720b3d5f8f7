import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse'],
  description: 'skips a byte order mark',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'byte-order-mark') throw error;
        return parts.parseBody(Buffer.from(bytes.subarray(3)));
      }
    },
  }),
});
