import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-laws'],
  description: 'keeps the last report of a counter',
  change: (parts) => ({ ...parts, raiseSlot: (_held, reported) => reported }),
});
