import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-heartbeat'],
  description: 'sends empty lines as a sign of life',
  change: (parts) => ({ ...parts, heartbeatText: '\n\n' }),
});
