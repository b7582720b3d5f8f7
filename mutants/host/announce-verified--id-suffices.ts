import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-verified'],
  description: 'looks at no proof where the content id is right',
  change: (parts) => ({
    ...parts,
    fetchedChecks: parts.fetchedChecks.filter(({ name }) => name !== 'history'),
  }),
});
