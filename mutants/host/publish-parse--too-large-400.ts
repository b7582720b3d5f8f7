import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-parse'],
  description: 'answers 400 to a request that is too large',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'too-large' ? 400 : parts.statusOfCode(code)),
  }),
});
