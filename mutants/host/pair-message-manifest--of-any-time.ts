import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-manifest'],
  description: 'takes a message with a manifest that has expired',
  change: (parts) => ({ ...parts, checkManifestTerm: () => undefined }),
});
