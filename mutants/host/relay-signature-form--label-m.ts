import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'takes the label m only',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => {
        const signature = right.readSignature(request);
        if (/(^|, *)m=/.test(request.headers['signature-input'] ?? '')) return signature;
        throw new ProtocolError('signature-invalid', 'the label is not m');
      },
    })),
});
