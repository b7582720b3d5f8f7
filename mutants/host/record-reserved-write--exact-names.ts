import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-write'],
  description: 'knows the reserved threads by three names only',
  change: (parts) => ({
    ...parts,
    isReservedThread: (thread) =>
      ['th_federation_pairs', 'th_consent', 'th_engine_config'].includes(thread),
  }),
});
