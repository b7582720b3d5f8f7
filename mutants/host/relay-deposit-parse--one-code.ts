import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-parse'],
  description: 'calls every body that cannot be parsed invalid JSON',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      parseBody: (bytes) => {
        try {
          return right.parseBody(bytes);
        } catch {
          throw new ProtocolError('invalid-json', 'no JSON');
        }
      },
    })),
});
