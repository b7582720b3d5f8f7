import { hostMutant } from '../mutant.ts';
import { overlookManifests } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['manifest-invalid'],
  description: 'takes a manifest that ends before it begins',
  change: (parts) =>
    overlookManifests(parts, (manifest) => ({ ...manifest, expires: '9999-12-31T23:59:59.999Z' })),
});
