import { exchanged } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed-approve'],
  description: 'looks for the same proposal, and not for the one with exchanged roles',
  change: (parts) => ({
    ...parts,
    findWaiting: (memory, proposal, now) => parts.findWaiting(memory, exchanged(proposal), now),
  }),
});
