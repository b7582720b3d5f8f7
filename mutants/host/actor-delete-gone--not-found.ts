import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'answers 404 below a deleted actor',
  change: (parts) => ({
    ...parts,
    requireLiving: (actor) => parts.requireLiving(actor && isDeleted(actor) ? undefined : actor),
  }),
});
