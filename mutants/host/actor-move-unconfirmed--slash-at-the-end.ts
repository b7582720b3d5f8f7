import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'compares the names of the target without a slash at the end',
  change: (parts) => ({
    ...parts,
    namesAlso: (document, actor) => {
      const names = document.alsoKnownAs;
      return (
        Array.isArray(names) && names.some((name) => String(name).replace(/\/$/, '') === actor)
      );
    },
  }),
});
