import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint-actor'],
  description: 'names an actor by its URL',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/identity', (answer, _request, { kernel }) =>
      changeJson(answer, (identity) =>
        typeof identity['actor'] === 'string'
          ? {
              ...identity,
              actor: `${kernel.config.base}/actors/${identity['actor'].split(':').at(-1)}`,
            }
          : identity,
      ),
    ),
});
