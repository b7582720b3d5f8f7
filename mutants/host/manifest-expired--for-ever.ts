import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-expired'],
  description: 'does not look at when a manifest expires',
  change: (parts) => ({
    ...parts,
    checkManifestTerm: ({ issued }, now) =>
      parts.checkManifestTerm({ issued, expires: later(now, 1000) }, now),
  }),
});
