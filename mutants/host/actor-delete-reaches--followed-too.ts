import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-reaches'],
  description: 'does not tell those whose consent was still open that an actor was deleted',
  change: (parts) => ({
    ...parts,
    unaddressed: (activity, sets) =>
      deletesSelf(activity) ? [...sets.followers, ...sets.following] : [],
  }),
});
