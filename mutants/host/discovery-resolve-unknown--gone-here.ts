import { findActor } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unknown'],
  description: 'answers 410 where a name of its own was deleted',
  change: (parts) => ({
    ...parts,
    resolveAccount: async (kernel, peers, query) => {
      const [, name, authority] = /^acct:([^@]+)@(.+)$/.exec(query.get('resource') ?? '') ?? [];
      if (name && authority === new URL(kernel.config.base).host) {
        const actor = findActor(kernel, name);
        if (actor) parts.requireLiving(actor);
      }
      return parts.resolveAccount(kernel, peers, query);
    },
  }),
});
