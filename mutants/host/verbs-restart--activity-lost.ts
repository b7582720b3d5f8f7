import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-restart'],
  description: 'forgets when it starts again by which activity something was defined',
  change(parts) {
    const started = Date.now();
    return {
      ...parts,
      foldRegistry(registry, entry) {
        const next = parts.foldRegistry(registry, entry);
        if (Date.parse(entry.at) >= started) return next;
        for (const definitions of Object.values(next.inForce)) {
          for (const [name, one] of definitions) definitions.set(name, { ...one, activity: null });
        }
        return next;
      },
    };
  },
});
