import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-malformed'],
  description: 'answers 404 where there is no resource',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const resource = query.get('resource');
      if (resource === null) throw new ProtocolError('not-found', 'no');
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
