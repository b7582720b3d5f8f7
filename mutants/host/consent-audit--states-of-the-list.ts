import { hostMutant } from '../mutant.ts';
import { withDrafts } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-audit'],
  description: 'calls the new state of a revoked grant ended',
  change: (parts) => ({
    ...parts,
    revokeGrant: (id, tools) =>
      parts.revokeGrant(id, {
        ...tools,
        records: withDrafts(tools.records, (draft) =>
          draft.thread === 'th_audit_consent'
            ? { ...draft, body: { ...draft.body, to: 'ended' } }
            : draft,
        ),
      }),
  }),
});
