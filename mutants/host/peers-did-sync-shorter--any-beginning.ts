import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-shorter'],
  description: 'takes a log that is a beginning of the one that it has',
  change: (parts) => ({
    ...parts,
    continuesLog: (operations, earlier) =>
      parts.continuesLog(operations, earlier) || parts.continuesLog(earlier, operations),
  }),
});
