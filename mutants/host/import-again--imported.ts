import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-again'],
  description: 'counts what it knows as imported',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/import', (answer) =>
      changeJson(answer, (report) => ({
        ...report,
        imported: Number(report['imported']) + Number(report['known']),
        known: 0,
      })),
    ),
});
