import { hostMutant } from '../mutant.ts';
import { withDrafts } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-audit'],
  description: 'writes nothing into the audit when consent ends',
  change: (parts) => ({
    ...parts,
    revokeGrant: (id, tools) =>
      parts.revokeGrant(id, {
        ...tools,
        records: withDrafts(tools.records, (draft) =>
          draft.thread === 'th_audit_consent' ? { ...draft, thread: 'th_consent' } : draft,
        ),
      }),
  }),
});
