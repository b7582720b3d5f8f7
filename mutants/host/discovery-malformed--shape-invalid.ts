import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-malformed'],
  description: 'answers 422 to what is neither a URL nor acct:',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const resource = query.get('resource');
      if (resource !== null && !/^(acct|https?):/i.test(resource))
        throw new ProtocolError('shape-invalid', 'no');
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
