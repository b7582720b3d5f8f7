import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-malformed'],
  description: 'answers 404 to an acct: resource without an authority',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const resource = query.get('resource');
      if (resource !== null && /^acct:[^@]*@?$/.test(resource))
        throw new ProtocolError('not-found', 'no');
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
