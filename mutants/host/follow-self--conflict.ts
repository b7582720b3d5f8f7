import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-self'],
  description: 'answers a Follow of oneself with 409',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'self-follow' ? 409 : parts.statusOfCode(code)),
  }),
});
