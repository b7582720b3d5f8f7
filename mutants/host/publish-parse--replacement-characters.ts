import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse'],
  description: 'reads bytes that are not UTF-8 as replacement characters',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'invalid-utf8') throw error;
        return parts.parseBody(Buffer.from(new TextDecoder().decode(bytes)));
      }
    },
  }),
});
