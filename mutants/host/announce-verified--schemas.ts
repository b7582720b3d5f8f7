import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-verified'],
  description: 'keeps what breaks a schema in force',
  change: (parts) => ({
    ...parts,
    fetchedChecks: parts.fetchedChecks.filter(({ name }) => name !== 'verbs'),
  }),
});
