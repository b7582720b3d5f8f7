import { isReservedThread } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

const NAMES = ['th_consent', 'th_federation_pairs', 'th_engine_config', 'th_aitl'];

export default hostMutant({
  requirements: ['sync-push-reserved'],
  description: 'knows reserved threads that are pushed by their whole names only',
  change: (parts) => ({
    ...parts,
    admitPushed: (form, pair) => {
      if (!isReservedThread(form.thread) || NAMES.includes(form.thread)) {
        parts.admitPushed(form, pair);
      }
    },
  }),
});
