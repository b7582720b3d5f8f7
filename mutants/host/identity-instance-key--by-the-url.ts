import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-instance-key'],
  description: 'is named after its base URL',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/identity', (answer, _request, { kernel }) =>
      changeJson(answer, (identity) => ({
        ...identity,
        did: `did:web:${new URL(kernel.config.base).host.replace(':', '%3A').replace('127.0.0.1', 'localhost')}`,
        method: 'web',
      })),
    ),
});
