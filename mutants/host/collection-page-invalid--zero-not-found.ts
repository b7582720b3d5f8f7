import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-invalid'],
  description: 'answers 404 to page 0',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      if (query.get('page') === '0') throw new ProtocolError('not-found', 'no page 0');
      return parts.requestedPage(query, totalItems);
    },
  }),
});
