import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-actor'],
  description: 'answers 404 for an actor that is not created yet',
  change: (parts) => ({
    ...parts,
    requireWriter: (actor) => {
      if (!actor) throw new ProtocolError('not-found', 'there is no such actor');
      return parts.requireWriter(actor);
    },
  }),
});
