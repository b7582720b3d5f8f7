import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'keeps the last report of an actor',
  change: (parts) => ({ ...parts, raiseSlot: (_held, reported) => reported }),
});
