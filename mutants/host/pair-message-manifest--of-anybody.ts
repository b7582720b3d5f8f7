import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-manifest'],
  description: 'takes a message with the manifest of somebody else',
  change: (parts) => ({ ...parts, isManifestOf: () => true }),
});
