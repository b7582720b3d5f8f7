import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-ack-refused'],
  description: 'leaves at the relay an envelope whose records it refuses',
  change: (parts) => ({
    ...parts,
    isAcknowledged: (taken) => {
      const { results } = taken as { results?: readonly { status: string }[] };
      return (
        results?.every(({ status }) => status === 'refused') !== true && parts.isAcknowledged(taken)
      );
    },
  }),
});
