import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-one'],
  description: 'answers 404 to page 1 of a collection without items',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      if (totalItems === 0 && query.get('page') === '1')
        throw new ProtocolError('not-found', 'no items');
      return parts.requestedPage(query, totalItems);
    },
  }),
});
