import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-case'],
  description: 'compares the authority with regard to case',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const resource = query.get('resource') ?? '';
      const [name = '', authority = ''] = resource.replace(/^acct:/i, '').split('@');
      void [name, authority];
      if (!resource.startsWith('http') && /[A-Z]/.test(authority))
        throw new ProtocolError('not-found', 'no such actor');
      return parts.answerWebfinger(kernel, query);
    },
  }),
});
