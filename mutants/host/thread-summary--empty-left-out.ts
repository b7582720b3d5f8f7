import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-summary'],
  description: 'leaves out what is empty',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread', (answer) =>
      changeJson(answer, (summary) =>
        Object.fromEntries(
          Object.entries(summary).filter(
            ([, value]) => typeof value !== 'object' || Object.keys(value as object).length > 0,
          ),
        ),
      ),
    ),
});
