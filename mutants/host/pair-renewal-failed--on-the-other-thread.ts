import { hostMutant } from '../mutant.ts';
import { isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-renewal-failed'],
  description: 'writes it on the thread of pairs',
  change: (parts) => ({
    ...parts,
    signRecord: (content, method, sign) =>
      parts.signRecord(
        isOfKind(content as never, 'pair_renewal_failed')
          ? { ...content, thread: 'th_federation_pairs' }
          : content,
        method,
        sign,
      ),
  }),
});
