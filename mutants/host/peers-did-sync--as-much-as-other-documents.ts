import { OPERATIONS, changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'reads no more than 1 MiB of a log',
  change: (parts) =>
    changeRequestsTo(parts, OPERATIONS, (request, right) =>
      right({ ...request, maxBytes: 1024 * 1024 }),
    ),
});
