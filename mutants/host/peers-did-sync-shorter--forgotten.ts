import { hostMutant } from '../mutant.ts';

const seen = new Set<string>();
let isFirst = false;

export default hostMutant({
  requirements: ['peers-did-sync-shorter'],
  description: 'takes any log after a restart',
  change: (parts) => ({
    ...parts,
    foldLog: (did, operations) => {
      isFirst = !seen.has(did);
      seen.add(did);
      return parts.foldLog(did, operations);
    },
    continuesLog: (operations, earlier) => isFirst || parts.continuesLog(operations, earlier),
  }),
});
