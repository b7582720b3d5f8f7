import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-proof'],
  description: 'answers an activity whose signature does not verify with 403',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'proof-invalid' ? 403 : parts.statusOfCode(code)),
  }),
});
