import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-grant-shape'],
  description: 'answers 400 to a malformed grant',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/consent/grants',
      (right) => (request, services) =>
        orElse(
          async () => right(request, services),
          'shape-invalid',
          ({ detail }) => {
            throw new ProtocolError('query-invalid', detail);
          },
        ),
    ),
});
