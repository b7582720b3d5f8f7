import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'lets an approval take effect some seconds after it was answered',
  change: (parts) => ({
    ...parts,
    proposalStanding: (notes, id, now) => {
      const standing = parts.proposalStanding(notes, id, now);
      const expires = String(notes.find('proposals', id)?.expires);
      const isNew =
        standing === 'approved' && later(now, parts.pairTimes.approval - 3000) < expires;
      return isNew ? 'pending' : standing;
    },
  }),
});
