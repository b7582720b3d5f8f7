import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-beyond'],
  description: 'answers 400 to a page that is far too high',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      if (Number(query.get('page')) > 2 ** 53) throw new ProtocolError('query-invalid', 'too high');
      return parts.requestedPage(query, totalItems);
    },
  }),
});
