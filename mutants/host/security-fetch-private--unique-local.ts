import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'lets unique-local addresses pass',
  change: (parts) => ({
    ...parts,
    isAddressAllowed: (address, development) =>
      /^fc|^fd/i.test(address) || parts.isAddressAllowed(address, development),
  }),
});
