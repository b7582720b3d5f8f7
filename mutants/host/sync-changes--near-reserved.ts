import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-changes'],
  description: 'takes whatever begins like a reserved thread for one',
  change: (parts) => ({
    ...parts,
    isReservedThread: (thread) =>
      parts.isReservedThread(thread) || /^th_(consent|federation_pairs|engine_config)/.test(thread),
  }),
});
