import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { STATUS } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-status'],
  description: 'leaves out the oldest where nothing is queued',
  change: (parts) =>
    changeAnswer(parts, STATUS, (answer) =>
      changeJson(answer, ({ oldest, ...rest }) =>
        oldest === null ? rest : { ...rest, oldest: oldest! },
      ),
    ),
});
