import { bearerToken } from '../../reference/host/authorize.ts';
import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-no-internals'],
  description: 'shows the token that it does not know',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.status === 401 && request.message.headers.authorization
          ? changeJson(answer, (problem) => ({
              ...problem,
              detail: `unknown: ${bearerToken(request.message.headers.authorization) ?? ''}`,
            }))
          : answer,
        request,
      ),
  }),
});
