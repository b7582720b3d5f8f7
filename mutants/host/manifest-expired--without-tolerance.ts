import { ProtocolError } from '../../reference/core/errors.ts';
import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-expired'],
  description: 'refuses a manifest that is issued after now',
  change: (parts) => ({
    ...parts,
    checkManifestTerm: (term, now) => {
      parts.checkManifestTerm(term, now);
      if (term.issued > later(now, 5000)) throw new ProtocolError('manifest-expired', 'too early');
    },
  }),
});
