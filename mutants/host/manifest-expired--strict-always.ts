import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-expired'],
  description: 'is strict whatever its operator says',
  change: (parts) => ({
    ...parts,
    readManifest: (value) => {
      const manifest = parts.readManifest(value);
      parts.checkManifestTerm(manifest, new Date(parts.clock.now()).toISOString());
      return manifest;
    },
  }),
});
