import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'takes only 172.16 for private of 172.16.0.0/12',
  change: (parts) => ({
    ...parts,
    isAddressAllowed: (address, development) =>
      /^172\.(1[7-9]|2\d|3[01])\./.test(address) || parts.isAddressAllowed(address, development),
  }),
});
