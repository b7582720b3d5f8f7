import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-revoke'],
  description: 'answers 204 for grants that never were',
  change: (parts) => ({
    ...parts,
    revokeGrant: (id, tools) =>
      orElse(
        () => parts.revokeGrant(id, tools),
        'not-found',
        (error) => {
          if (tools.book.records().some((record) => record.id === id)) throw error;
        },
      ),
  }),
});
