import { type LocalActor, deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-publish'],
  description: 'lets a deleted actor delete itself once more',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      const { deleted: _past, ...living } = { deleted: undefined, ...local };
      parts.checkLife(local && deletesSelf(request) ? (living as LocalActor) : local, request);
    },
  }),
});
