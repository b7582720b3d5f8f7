import { changeRoute } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-operator-only'],
  description: 'judges the query before the token',
  change: (parts) =>
    changeRoute(parts, LOOKUP, (right) => (request, services) => {
      parts.readSought(request.query);
      return right(request, services);
    }),
});
