import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'lets IPv4 addresses inside IPv6 ones pass',
  change: (parts) => ({
    ...parts,
    isAddressAllowed: (address, development) =>
      /^::ffff:/i.test(address) || parts.isAddressAllowed(address, development),
  }),
});
