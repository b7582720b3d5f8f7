import type { LocalActor } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-publish'],
  description: 'lets a deleted actor publish',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      const { deleted: _past, ...living } = { deleted: undefined, ...local };
      parts.checkLife(local && (living as LocalActor), request);
    },
  }),
});
