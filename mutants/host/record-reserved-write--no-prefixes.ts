import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-write'],
  description: 'takes prefixes of reserved names for whole names',
  change: (parts) => ({
    ...parts,
    isReservedThread: (thread) =>
      /^th_(federation_pairs|consent|engine_config|aitl|audit)$/.test(thread),
  }),
});
