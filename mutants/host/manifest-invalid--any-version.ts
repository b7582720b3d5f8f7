import { hostMutant } from '../mutant.ts';
import { overlookManifests } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['manifest-invalid'],
  description: 'takes a manifest of any version',
  change: (parts) => overlookManifests(parts, (manifest) => ({ ...manifest, manifest_version: 1 })),
});
