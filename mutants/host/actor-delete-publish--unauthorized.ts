import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-publish'],
  description: 'forgets the tokens of an actor when it is deleted',
  change: (parts) => ({
    ...parts,
    findHolder: (kernel, token) => {
      const holder = parts.findHolder(kernel, token);
      const actor = holder?.kind === 'actor' ? kernel.state.actors.get(holder.url) : undefined;
      return actor && isDeleted(actor) ? undefined : holder;
    },
  }),
});
