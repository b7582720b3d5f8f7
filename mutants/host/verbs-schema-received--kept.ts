import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-schema-received'],
  description: 'refuses what breaks a schema when it has stored it',
  change: (parts) => ({
    ...parts,
    inboxChecks: [
      ...parts.inboxChecks.filter(({ name }) => name !== 'verbs'),
      ...parts.inboxChecks.filter(({ name }) => name === 'verbs'),
    ],
  }),
});
