import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send'],
  description: 'sends only what was written at home',
  change: (parts) => ({
    ...parts,
    isGivenBy: (notes, stored, did) =>
      stored.source !== undefined || parts.isGivenBy(notes, stored, did),
  }),
});
