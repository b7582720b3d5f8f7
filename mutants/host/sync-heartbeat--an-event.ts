import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-heartbeat'],
  description: 'sends an event as a sign of life',
  change: (parts) => ({ ...parts, heartbeatText: 'event: heartbeat\ndata: {}\n\n' }),
});
