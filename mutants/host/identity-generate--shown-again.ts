import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-generate'],
  description: 'answers with the identity that there is',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/identity',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'conflict',
          () => jsonAnswer(JSON.stringify(parts.identityView(services.kernel.instance, undefined))),
        ),
    ),
});
