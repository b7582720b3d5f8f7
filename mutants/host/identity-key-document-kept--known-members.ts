import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-document-kept'],
  description: 'passes on only the members that it knows',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/actors/:did', (answer) =>
      changeJson(answer, (document) => without(document, 'note')),
    ),
});
