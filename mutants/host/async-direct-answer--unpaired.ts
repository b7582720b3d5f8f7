import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct-answer'],
  description: 'says unpaired_peer of an envelope of somebody else',
  change: (parts) => ({
    ...parts,
    checkHandedOver: (envelope, pair) => {
      try {
        parts.checkHandedOver(envelope, pair);
      } catch (error) {
        throw recode(error, 'forbidden', 'unpaired_peer');
      }
    },
  }),
});
