import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['security-fetch-private'],
  description: 'takes only 127.0.0.1 and ::1 for this machine',
  change: (parts) => ({
    ...parts,
    isAddressAllowed: (address, development) =>
      (address.startsWith('127.') && address !== '127.0.0.1') ||
      parts.isAddressAllowed(address, development),
  }),
});
