import { isThreadName } from '../../reference/core/record.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-unknown'],
  description: 'has an empty thread of any name',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/threads/:thread',
      (right) => (request, services) =>
        isThreadName(request.parameters['thread'])
          ? right(request, services)
          : right({ ...request, parameters: { thread: 'th_none' } }, services),
    ),
});
