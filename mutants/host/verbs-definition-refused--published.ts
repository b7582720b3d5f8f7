import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { isReceived } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-definition-refused'],
  description: 'takes what local actors publish for right, and judges only what others define',
  change: (parts) => ({
    ...parts,
    definitionOf(activity) {
      try {
        return parts.definitionOf(activity);
      } catch (error) {
        const isFault = error instanceof ProtocolError && error.code === 'definition-invalid';
        if (isFault && !isReceived(activity)) return undefined;
        throw error;
      }
    },
  }),
});
