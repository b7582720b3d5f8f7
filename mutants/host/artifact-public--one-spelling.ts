import { ProtocolError } from '../../reference/core/errors.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { bearerToken } from '../../reference/host/authorize.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-public'],
  description: 'knows Public in its short form only',
  change: (parts) =>
    changeAnswer(parts, 'GET /artifacts/:id', (answer, request, { kernel }) => {
      const activity = JSON.parse(answer.body ?? '{}') as JsonObject;
      const holder = parts.findHolder(kernel, bearerToken(request.message.headers.authorization));
      if (!holder && !JSON.stringify([activity.to, activity.cc]).includes('"Public"'))
        throw new ProtocolError('not-found', 'no such activity');
      return answer;
    }),
});
