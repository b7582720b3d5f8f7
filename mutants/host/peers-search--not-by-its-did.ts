import { changeAnswer, changeJson } from '../changes.ts';
import { SEARCH, peersIn } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'knows pairs by the other names only',
  change: (parts) =>
    changeAnswer(parts, SEARCH, (answer, _request, { pairs }) =>
      changeJson(answer, () => ({
        results: peersIn(answer, 'results').map((result) => {
          const names = result.also_known_as as string[];
          const states = names.map((name) => pairs.findByDid(name)?.state);
          return { ...result, paired: states.find((state) => state !== undefined) ?? null };
        }),
      })),
    ),
});
