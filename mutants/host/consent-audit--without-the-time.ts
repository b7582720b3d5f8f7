import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';
import { withDrafts } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-audit'],
  description: 'leaves the time out of the audit',
  change: (parts) => ({
    ...parts,
    writeGrant: (body, tools) =>
      parts.writeGrant(body, {
        ...tools,
        records: withDrafts(tools.records, (draft) =>
          draft.thread === 'th_audit_consent'
            ? { ...draft, body: without(draft.body, 'timestamp') }
            : draft,
        ),
      }),
  }),
});
