import { KINDS } from '../../reference/host/pairs/stand.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'writes null where no reason was given',
  change: (parts) => ({
    ...parts,
    pairRecord: (pairId, draft) => {
      const { kind, body } = draft;
      return parts.pairRecord(
        pairId,
        kind === KINDS.revoke ? { ...draft, body: { reason: null, ...body } } : draft,
      );
    },
  }),
});
