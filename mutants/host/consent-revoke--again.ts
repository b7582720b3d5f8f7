import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { grantsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-revoke'],
  description: 'answers 204 once more for what is revoked already',
  change: (parts) => ({
    ...parts,
    revokeGrant: (id, tools) =>
      orElse(
        () => parts.revokeGrant(id, tools),
        'not-found',
        (error) => {
          if (!grantsIn(tools.book.records()).some((record) => record.id === id)) throw error;
        },
      ),
  }),
});
