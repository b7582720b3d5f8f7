import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant'],
  description: 'counts the purpose of a grant in bytes',
  change: (parts) => ({
    ...parts,
    readGrant: (value) => {
      const body = parts.readGrant(value);
      if (Buffer.byteLength(String(body.purpose ?? '')) > 1000) {
        throw new ProtocolError('shape-invalid', 'the purpose is too long');
      }
      return body;
    },
  }),
});
