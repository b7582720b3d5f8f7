import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-shorter'],
  description: 'takes a longer log that is no continuation',
  change: (parts) => ({
    ...parts,
    continuesLog: (operations, earlier) => operations.length > earlier.length,
  }),
});
