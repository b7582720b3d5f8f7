import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-reserved-write'],
  description: 'takes every name that begins like a reserved one for one',
  change: (parts) => ({
    ...parts,
    isReservedThread: (thread) =>
      parts.isReservedThread(thread) || /^th_(federation_pairs|consent|engine_config)/.test(thread),
  }),
});
