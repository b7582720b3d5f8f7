import { changeStore } from '../changes.ts';
import type { Gates } from '../../reference/host/gates.ts';
import { hostMutant } from '../mutant.ts';

const kept = new Set<string>();

export default hostMutant({
  requirements: ['actor-create-once'],
  description: 'does not let a Create wait for another one that is being written',
  change: (parts) => ({
    ...changeStore(parts, (right) => ({
      append: async (entries, secrets) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const fresh = secrets.filter(
          ({ id }, index) =>
            !kept.has(id) && secrets.findIndex((secret) => secret.id === id) === index,
        );
        for (const { id } of fresh) kept.add(id);
        return right.append(entries, fresh);
      },
    })),
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
