import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-malformed'],
  description: 'answers 422 where the resource is empty',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) => {
      const resource = query.get('resource') ?? '';
      if (query.has('resource') && resource === '')
        throw new ProtocolError('shape-invalid', 'resource is empty');
      return parts.resolveAccount(kernel, peers, query);
    },
  }),
});
