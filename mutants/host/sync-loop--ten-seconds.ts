import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-loop'],
  description: 'begins a pull 10 seconds after the end of the last one',
  change: (parts) => ({ ...parts, nextPull: (last) => parts.nextPull(last) + 5000 }),
});
