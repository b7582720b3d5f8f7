import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-verified'],
  description: 'keeps what is not for everybody',
  change: (parts) => ({
    ...parts,
    fetchedChecks: parts.fetchedChecks.filter(({ name }) => name !== 'audience'),
  }),
});
