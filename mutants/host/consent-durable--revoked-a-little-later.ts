import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-durable'],
  description: 'answers before it has written that something is revoked',
  change: (parts) => ({
    ...parts,
    revokeGrant: (id, tools) => {
      setTimeout(() => void parts.revokeGrant(id, tools), 100);
      return Promise.resolve();
    },
  }),
});
