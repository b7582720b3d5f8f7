import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'wants the components in one order',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => {
        const signature = right.readSignature(request);
        if (signature.components[0] === '@method') return signature;
        throw new ProtocolError('signature-invalid', 'another order');
      },
    })),
});
