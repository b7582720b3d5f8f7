import { ProtocolError } from '../../reference/core/index.ts';
import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-unsigned'],
  description: 'takes a request with one of the two fields as one that is badly signed',
  answer: judgingRequests((right) => ({
    read: (request) => {
      const fields = [request.headers['signature-input'], request.headers['signature']];
      if (fields.filter((field) => field !== undefined).length === 1) {
        throw new ProtocolError('signature-invalid', 'one of the fields is missing');
      }
      return right.read(request);
    },
  })),
});
