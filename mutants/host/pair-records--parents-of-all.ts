import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'gives parents to every record of a pair',
  change: (parts) => ({
    ...parts,
    pairRecord: (pairId, draft) => ({ ...parts.pairRecord(pairId, draft), parents: draft.heads }),
  }),
});
