import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-codes'],
  description: 'answers 404 with the code of a malformed content id',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code.startsWith('cid-') ? 404 : parts.statusOfCode(code)),
  }),
});
