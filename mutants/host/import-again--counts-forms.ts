import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-again'],
  description: 'counts what is less full than what it holds as refused',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/import', (answer) =>
      changeJson(answer, (report) =>
        Number(report['known']) === 1
          ? { ...report, known: 0, refused: Number(report['refused']) + 1 }
          : report,
      ),
    ),
});
