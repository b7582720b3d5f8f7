import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'refuses records for which it has no room while they wait',
  change: (parts) => ({
    ...parts,
    isRecordHolding: (code) => code !== 'pending-full' && parts.isRecordHolding(code),
  }),
});
