import { without as withoutMember } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal'],
  description: 'does not repeat a renewal that failed',
  change: (parts) => ({
    ...parts,
    refreshFailed: (change, error, schedule) => {
      parts.refreshFailed(change, error, schedule);
      change.memory = withoutMember(change.memory, 'refresh');
    },
  }),
});
