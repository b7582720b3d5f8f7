import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 404 for a did:key',
  change: (parts) => ({
    ...parts,
    readSought: (query) => {
      const isKey = query.get('peer')?.startsWith('did:key:');
      if (isKey) throw new ProtocolError('not-found', 'a did:key has no place');
      return parts.readSought(query);
    },
  }),
});
