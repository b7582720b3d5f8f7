import { isWhole } from '../../reference/core/hash-levels.ts';
import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-withheld'],
  description: 'tags an answer with the proof of its last record',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/sync/changes', (answer, _, { records }) => {
      if (answer.body === undefined) return answer;
      const page = JSON.parse(answer.body) as { records: { id: string }[] };
      const form = records.find(page.records.at(-1)?.id ?? '');
      return form && isWhole(form)
        ? changeHeaders(answer, { etag: `"${form.proof.proofValue}"` })
        : answer;
    }),
});
