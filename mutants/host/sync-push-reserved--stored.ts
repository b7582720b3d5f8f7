import { isReservedThread } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-push-reserved'],
  description: 'takes what is pushed onto reserved threads',
  change: (parts) => ({
    ...parts,
    admitPushed: (form, pair) => {
      if (!isReservedThread(form.thread)) parts.admitPushed(form, pair);
    },
  }),
});
