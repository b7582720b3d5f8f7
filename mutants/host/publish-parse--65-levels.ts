import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse'],
  description: 'takes 65 levels',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      try {
        return parts.parseBody(bytes);
      } catch (error) {
        const text = Buffer.from(bytes).toString('utf8');
        const fixed = text.replace(/\[\[([^[\]]*)\]\]/, '[$1]');
        if (error instanceof ProtocolError && error.code === 'too-deep' && fixed !== text)
          return parts.parseBody(Buffer.from(fixed));
        throw error;
      }
    },
  }),
});
