import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-scope'],
  description: 'compares the beginnings of scopes only',
  change: (parts) => ({
    ...parts,
    requireScope: (scopes, scope) => {
      const isLike = scopes.some((one) => one.slice(0, 15) === scope.slice(0, 15));
      if (!isLike) parts.requireScope(scopes, scope);
    },
  }),
});
