import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-reaches'],
  description: 'sends the Delete of an actor to its followers beside the audience',
  change: (parts) => ({
    ...parts,
    unaddressed: (activity, sets) => (deletesSelf(activity) ? [...sets.followers] : []),
  }),
});
