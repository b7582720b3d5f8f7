import { ProtocolError } from '../../reference/core/errors.ts';
import { nowOf } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-revoke'],
  description: 'does not revoke what has expired',
  change: (parts) => ({
    ...parts,
    revokeGrant: async (id, tools) => {
      const now = nowOf(tools.kernel);
      const views = parts.grantViews(tools.book.records(), now);
      if (views.find(({ grant_id }) => grant_id === id)?.state === 'expired') {
        throw new ProtocolError('not-found', 'the grant is over already');
      }
      await parts.revokeGrant(id, tools);
    },
  }),
});
