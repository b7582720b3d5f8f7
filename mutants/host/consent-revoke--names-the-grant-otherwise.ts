import { CONSENT_KINDS } from '../../reference/core/consent.ts';
import { hostMutant } from '../mutant.ts';
import { withDrafts } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-revoke'],
  description: 'names the grant by another member of the revocation',
  change: (parts) => ({
    ...parts,
    revokeGrant: (id, tools) =>
      parts.revokeGrant(id, {
        ...tools,
        records: withDrafts(tools.records, (draft) =>
          draft.kind === CONSENT_KINDS.revocation
            ? { ...draft, body: { grant: id, grant_id: id } }
            : draft,
        ),
      }),
  }),
});
