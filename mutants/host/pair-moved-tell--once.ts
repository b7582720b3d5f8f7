import { without as withoutMember } from '../../reference/host/pairs/memory.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-moved-tell'],
  description: 'does not repeat what it tells of its move',
  change: (parts) => ({
    ...parts,
    refreshFailed: (change, error, schedule) => {
      parts.refreshFailed(change, error, schedule);
      if (change.memory.refresh?.isMove === true) {
        change.memory = withoutMember(change.memory, 'refresh');
      }
    },
  }),
});
