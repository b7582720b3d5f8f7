import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-reaches'],
  description: 'sends the Delete of an actor to its audience only',
  change: (parts) => ({ ...parts, unaddressed: () => [] }),
});
