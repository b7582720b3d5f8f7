import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'takes a manifest that has expired',
  change: (parts) => ({ ...parts, checkManifestTerm: () => undefined }),
});
