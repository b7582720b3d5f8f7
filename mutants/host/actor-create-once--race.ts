import type { Gates } from '../../reference/host/gates.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-once'],
  description: 'does not let a Create wait for another one',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) => {
      const shared: Gates['shared'] = (actor, run) => kernel.gates.shared(actor, run);
      return parts.publish(
        { ...kernel, gates: { shared, exclusive: shared } as unknown as Gates },
        name,
        request,
      );
    },
  }),
});
