import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay'],
  description: 'answers a replay with 409',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'replay' ? 409 : parts.statusOfCode(code)),
  }),
});
