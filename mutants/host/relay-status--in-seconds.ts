import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { STATUS } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-status'],
  description: 'tells the time of the oldest as a number',
  change: (parts) =>
    changeAnswer(parts, STATUS, (answer) =>
      changeJson(answer, (stand) => ({
        ...stand,
        oldest: stand.oldest === null ? null : Date.parse(String(stand.oldest)) / 1000,
      })),
    ),
});
