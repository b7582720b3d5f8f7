import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-query'],
  description: 'judges the cursor before the other parameters',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => {
        if ((query.get('after') ?? '.'.repeat(24)).length < 24) {
          throw new ProtocolError('cursor-invalid', 'no cursor');
        }
        return right.readReceiveRequest(query);
      },
    })),
});
