import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'writes that a proposal was declined that has expired',
  change: (parts) => ({
    ...parts,
    pairRecord: (pairId, draft) =>
      parts.pairRecord(
        pairId,
        draft.body.transition === 'expire' ? { ...draft, body: { transition: 'decline' } } : draft,
      ),
  }),
});
