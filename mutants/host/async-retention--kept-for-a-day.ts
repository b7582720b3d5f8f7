import { DAY } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retention'],
  description: 'keeps for a day what it deposited',
  change: (parts) => ({
    ...parts,
    isEnvelopeOver: (envelope, now, life) =>
      parts.isEnvelopeOver(envelope, now, 'relay' in envelope ? DAY : life),
  }),
});
