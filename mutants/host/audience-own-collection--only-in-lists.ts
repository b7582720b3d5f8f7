import { followersUrl } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-own-collection'],
  description: 'does not know the URL of its own followers where it is a single text',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet(
        Object.fromEntries(
          Object.entries(addressed).filter(([, value]) => value !== followersUrl(self)),
        ),
        followers,
        self,
      ),
  }),
});
