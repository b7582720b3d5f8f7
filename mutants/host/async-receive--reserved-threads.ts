import { isReservedThread } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive'],
  description: 'stores records of reserved threads from envelopes',
  change: (parts) => ({
    ...parts,
    admitEnveloped: (form, pair) => {
      if (!isReservedThread(form.thread)) parts.admitEnveloped(form, pair);
    },
  }),
});
