import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'refuses records whose signer is unavailable',
  change: (parts) => ({
    ...parts,
    isRecordHolding: (code) => code !== 'signer-unavailable' && parts.isRecordHolding(code),
  }),
});
