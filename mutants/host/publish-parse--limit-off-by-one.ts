import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse'],
  description: 'refuses a request of exactly the limit',
  change: (parts) => ({
    ...parts,
    readBody: async (request) => {
      const bytes = await parts.readBody(request);
      if (bytes.length >= 1_048_576) throw new ProtocolError('too-large', 'too many bytes');
      return bytes;
    },
  }),
});
