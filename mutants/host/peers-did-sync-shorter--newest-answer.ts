import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-shorter'],
  description: 'takes whatever valid log it is shown last',
  change: (parts) => ({ ...parts, continuesLog: () => true }),
});
