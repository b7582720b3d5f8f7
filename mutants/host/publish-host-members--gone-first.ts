import { ProtocolError } from '../../reference/core/errors.ts';
import { findActor } from '../../reference/host/kernel.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-host-members'],
  description: 'sees that an actor was deleted before it looks at the form of a request',
  change: (parts) => ({
    ...parts,
    publish: async (kernel, name, request) => {
      const local = findActor(kernel, name);
      if (local && isDeleted(local)) throw new ProtocolError('gone', 'the actor was deleted');
      return parts.publish(kernel, name, request);
    },
  }),
});
