import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-later'],
  description: 'lets a rotation share its instant with the activity before it, by a clock of 20 ms',
  change: (parts) => ({
    ...parts,
    clock: { ...parts.clock, now: () => Math.floor(parts.clock.now() / 20) * 20 },
    nextPublished: (kernel, actor, local, _isRotation) =>
      parts.nextPublished(kernel, actor, local, false),
  }),
});
