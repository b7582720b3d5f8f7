import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-survives'],
  description: 'ends when a text is nested too deeply',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        if (error instanceof ProtocolError && error.code === 'too-deep') process.exit(1);
        throw error;
      }
    },
  }),
});
