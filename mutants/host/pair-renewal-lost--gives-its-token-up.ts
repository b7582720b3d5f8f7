import { without as withoutMember } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-lost'],
  description: 'gives the token that it holds up when a renewal fails',
  change: (parts) => ({
    ...parts,
    refreshFailed: (change, error, schedule) => {
      parts.refreshFailed(change, error, schedule);
      change.memory = withoutMember(change.memory, 'held');
    },
  }),
});
