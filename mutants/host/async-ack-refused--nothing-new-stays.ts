import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-ack-refused'],
  description: 'leaves at the relay an envelope that has nothing new',
  change: (parts) => ({
    ...parts,
    isAcknowledged: (taken) => {
      const { results } = taken as { results?: readonly { status: string }[] };
      const isOld = results?.every(({ status }) => status === 'known' || status === 'refused');
      return isOld !== true && parts.isAcknowledged(taken);
    },
  }),
});
