import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-scope'],
  description: 'lets those read who may push',
  change: (parts) => ({
    ...parts,
    requireScope: (scopes, scope) =>
      parts.requireScope(
        scopes,
        scope === 'federation:sync_pull' && scopes.includes('federation:sync_push')
          ? 'federation:sync_push'
          : scope,
      ),
  }),
});
