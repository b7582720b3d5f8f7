import { actorUrl } from '../../reference/host/kernel.ts';
import type { LocalActor } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-unknown'],
  description: 'finds an actor that has a token and was not created',
  change: (parts) => ({
    ...parts,
    answerWebfinger: (kernel, query) => {
      const [, name = ''] = /^acct:([^@]+)@/.exec(query.get('resource') ?? '') ?? [];
      const url = actorUrl(kernel.config, name);
      if (kernel.state.actors.has(url) || ![...kernel.state.tokens.values()].includes(name))
        return parts.answerWebfinger(kernel, query);
      return parts.webfingerDocument({ url } as LocalActor, []);
    },
  }),
});
