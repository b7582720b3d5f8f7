import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-read'],
  description: 'does not show the salt',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/records/:id', (answer) =>
      changeJson(answer, (record) => without(record, 'salt')),
    ),
});
