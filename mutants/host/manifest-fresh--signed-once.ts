import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-fresh'],
  description: 'signs its manifest once and for all',
  change: (parts) => ({ ...parts, isManifestFresh: () => true }),
});
