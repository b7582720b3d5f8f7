import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-ids'],
  description: 'sends a copy only to those that to, bto and bcc name',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet(
        {
          ...addressed,
          cc: audienceList(addressed, 'cc').filter(
            (entry) => !URL.canParse(entry) || entry.startsWith('as:') || entry.endsWith('#Public'),
          ),
        },
        followers,
        self,
      ),
  }),
});
