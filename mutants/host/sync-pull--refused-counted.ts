import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull'],
  description: 'counts what it refused as pulled',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/sync/pull', (answer) =>
      changeJson(answer, (sum) => ({ ...sum, pulled: Number(sum.pulled) + Number(sum.refused) })),
    ),
});
