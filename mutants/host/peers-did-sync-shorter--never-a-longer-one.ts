import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-shorter'],
  description: 'keeps the first log that it had',
  change: (parts) => ({ ...parts, continuesLog: () => false }),
});
