import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-parse'],
  description: 'gives every text that it cannot parse the code invalid-json',
  change: (parts) => ({
    ...parts,
    parseBody(bytes) {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        if (error instanceof ProtocolError && error.code === 'too-large') throw error;
        throw new ProtocolError('invalid-json', 'no JSON', { cause: error });
      }
    },
  }),
});
