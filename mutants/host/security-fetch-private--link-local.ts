import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'lets 169.254.0.0/16 pass',
  change: (parts) => ({
    ...parts,
    isAddressAllowed: (address, development) =>
      address.startsWith('169.254.') || parts.isAddressAllowed(address, development),
  }),
});
