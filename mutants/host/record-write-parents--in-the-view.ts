import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-parents'],
  description: 'takes only parents of the view',
  change: (parts) => ({
    ...parts,
    checkWriteParents: (tables, request) => {
      parts.checkWriteParents(tables, request);
      const waits = request.parents.find((id) => (tables.placeOf(id)?.waits ?? 0) > 0);
      if (waits !== undefined) throw new ProtocolError('parent-unknown', `${waits} waits`);
    },
  }),
});
