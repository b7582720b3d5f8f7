import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-url-resource'],
  description: 'knows actors by their acct: resource only',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      if (query.get('resource')?.startsWith('http'))
        throw new ProtocolError('not-found', 'no acct: resource');
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
