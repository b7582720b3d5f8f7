import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-define-registry'],
  description: 'lists a received definition once for each receiver',
  change: (parts) => ({
    ...parts,
    registryView(inForce, registry, actor) {
      const view = parts.registryView(inForce, registry, actor);
      if (actor !== undefined) return view;
      const received = [...registry.received.values()].flatMap(({ shown, receivers }) =>
        [...receivers].map(() => shown),
      );
      return { ...view, received };
    },
  }),
});
