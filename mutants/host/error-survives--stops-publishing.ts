import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

let isBroken = false;

export default hostMutant({
  requirements: ['error-survives'],
  description: 'publishes nothing any more after a text that is not UTF-8',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      if (isBroken) throw new TypeError('broken');
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        isBroken = error instanceof ProtocolError && error.code === 'invalid-utf8';
        throw error;
      }
    },
  }),
});
