import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse', 'error-codes'],
  description: 'answers 422 to a request with two members of one name',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'duplicate-member' ? 422 : parts.statusOfCode(code)),
  }),
});
