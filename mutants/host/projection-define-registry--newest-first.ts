import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-define-registry'],
  description: 'lists the received definition first that came last',
  change: (parts) => ({
    ...parts,
    registryView(inForce, registry, actor) {
      const view = parts.registryView(inForce, registry, actor);
      return { ...view, received: [...(view.received as JsonValue[])].reverse() };
    },
  }),
});
