import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'compares the names of the target without regard to case',
  change: (parts) => ({
    ...parts,
    namesAlso: (document, actor) => {
      const names = document.alsoKnownAs;
      return (
        Array.isArray(names) &&
        names.some((name) => String(name).toLowerCase() === actor.toLowerCase())
      );
    },
  }),
});
