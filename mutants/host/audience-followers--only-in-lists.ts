import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-followers'],
  description: 'reads Followers only where it is in a list',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet(
        Object.fromEntries(Object.entries(addressed).filter(([, value]) => value !== 'Followers')),
        followers,
        self,
      ),
  }),
});
