import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-case'],
  description: 'does not find a resource with ACCT: in capitals',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const resource = query.get('resource') ?? '';
      const [name = '', authority = ''] = resource.replace(/^acct:/i, '').split('@');
      void [name, authority];
      if (/^acct:/i.test(resource) && !resource.startsWith('acct:'))
        throw new ProtocolError('query-invalid', 'no such actor');
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
