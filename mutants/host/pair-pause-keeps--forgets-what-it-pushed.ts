import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause-keeps'],
  description: 'says of records that came during a pause that they are known',
  change: (parts) => {
    let refused = 0;
    const judging: typeof parts = {
      ...parts,
      judgeToken: (pair, hash, now) => {
        const verdict = parts.judgeToken(pair, hash, now);
        if (verdict === 'pair_paused') refused += 1;
        return verdict;
      },
    };
    return changeAnswer(judging, 'POST /v1/sync/records', (answer) => {
      if (refused === 0) return answer;
      const { results } = JSON.parse(answer.body ?? '{}') as { results?: object[] };
      if (results === undefined) return answer;
      const known = results.map((result) => ({ ...result, status: 'known' }));
      return jsonAnswer(JSON.stringify({ results: known }));
    });
  },
});
