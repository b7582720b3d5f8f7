import { changeRoute } from '../changes.ts';
import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'takes the first of two peers',
  change: (parts) =>
    changeRoute(
      parts,
      LOOKUP,
      (right) => (request, services) =>
        right({ ...request, query: new URLSearchParams([...request.query].slice(0, 1)) }, services),
    ),
});
