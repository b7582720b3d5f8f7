import { findActor } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unknown'],
  description: 'resolves the name of an actor of its own that was deleted',
  change: (parts) => ({
    ...parts,
    resolveAccount: async (kernel, peers, query) => {
      const resource = query.get('resource') ?? '';
      const [, name, authority] = /^acct:([^@]+)@(.+)$/.exec(resource) ?? [];
      const actor =
        name && authority === new URL(kernel.config.base).host
          ? findActor(kernel, name)
          : undefined;
      return actor
        ? { subject: resource, actor: actor.url }
        : parts.resolveAccount(kernel, peers, query);
    },
  }),
});
