import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-expired'],
  description: 'does not look at when a manifest was issued',
  change: (parts) => ({
    ...parts,
    checkManifestTerm: ({ expires }, now) => parts.checkManifestTerm({ issued: now, expires }, now),
  }),
});
