import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-reserved'],
  description: 'takes records on threads of audits',
  change: (parts) => ({
    ...parts,
    isReservedThread: (thread) => parts.isReservedThread(thread) && !thread.startsWith('th_audit'),
  }),
});
