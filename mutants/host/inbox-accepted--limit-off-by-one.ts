import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-accepted'],
  description: 'refuses a body of exactly 1,048,576 bytes',
  change: (parts) => ({
    ...parts,
    async readBody(message) {
      const bytes = await parts.readBody(message);
      if (bytes.length >= 1_048_576) throw new ProtocolError('too-large', 'too many bytes');
      return bytes;
    },
  }),
});
