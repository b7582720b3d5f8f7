import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-again'],
  description: 'refuses what it has',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/import', (answer) =>
      changeJson(answer, (report) => ({
        ...report,
        refused: Number(report['refused']) + Number(report['known']),
        known: 0,
      })),
    ),
});
