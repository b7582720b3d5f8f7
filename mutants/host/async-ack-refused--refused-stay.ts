import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-ack-refused'],
  description: 'leaves at the relay what it refuses',
  change: (parts) => ({
    ...parts,
    isAcknowledged: (taken) => taken.outcome !== 'refused' && parts.isAcknowledged(taken),
  }),
});
