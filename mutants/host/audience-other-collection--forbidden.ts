import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'answers 403 for the followers of somebody else',
  change: (parts) => ({
    ...parts,
    statusOfCode: (code) => (code === 'audience-refused' ? 403 : parts.statusOfCode(code)),
  }),
});
