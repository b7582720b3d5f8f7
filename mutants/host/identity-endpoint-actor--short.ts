import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint-actor'],
  description: 'names an actor without the method of its instance',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/identity', (answer) =>
      changeJson(answer, (identity) =>
        typeof identity['actor'] === 'string'
          ? {
              ...identity,
              actor: identity['actor'].replace('did:sync:user:key:', 'did:sync:user:'),
            }
          : identity,
      ),
    ),
});
