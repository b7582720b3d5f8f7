import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['clock-off'],
  description: 'offers the test clock whether it is turned on or not',
  change: (parts) => ({
    ...parts,
    routes: (config) => parts.routes({ ...config, testClock: true }),
  }),
});
