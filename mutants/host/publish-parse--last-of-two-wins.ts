import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse'],
  description: 'takes the last of two members with one name',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        if (!(error instanceof ProtocolError) || error.code !== 'duplicate-member') throw error;
        return parts.parseBody(
          Buffer.from(JSON.stringify(JSON.parse(Buffer.from(bytes).toString('utf8')))),
        );
      }
    },
  }),
});
