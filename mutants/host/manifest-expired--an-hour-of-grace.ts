import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-expired'],
  description: 'takes a manifest for an hour after its end',
  change: (parts) => ({
    ...parts,
    checkManifestTerm: ({ issued, expires }, now) =>
      parts.checkManifestTerm({ issued, expires: later(expires, 3_600_000) }, now),
  }),
});
