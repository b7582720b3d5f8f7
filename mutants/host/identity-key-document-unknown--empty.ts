import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-unknown'],
  description: 'has a document without keys of everybody',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/actors/:did',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          () => jsonAnswer(JSON.stringify({ id: request.parameters['did'], assertionMethod: [] })),
        ),
    ),
});
