import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'lets the unspecified addresses pass',
  change: (parts) => ({
    ...parts,
    isAddressAllowed: (address, development) =>
      address === '0.0.0.0' || address === '::' || parts.isAddressAllowed(address, development),
  }),
});
