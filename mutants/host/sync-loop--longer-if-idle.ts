import { hostMutant } from '../mutant.ts';

let idle = 0;

export default hostMutant({
  requirements: ['sync-loop'],
  description: 'waits longer and longer where nothing new comes',
  change: (parts) => ({ ...parts, nextPull: (last) => parts.nextPull(last) + 1000 * idle++ }),
});
