import { changeAnswer, changeJson } from '../changes.ts';
import { SEARCH, peersIn } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'knows pairs by the DID of the log only',
  change: (parts) =>
    changeAnswer(parts, SEARCH, (answer, _request, { pairs }) =>
      changeJson(answer, () => ({
        results: peersIn(answer, 'results').map((result) => ({
          ...result,
          paired: pairs.findByDid(result.did as string)?.state ?? null,
        })),
      })),
    ),
});
