import { isJsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct-answer'],
  description: 'does not tell of the records of an envelope that it refused',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/sync/records', (answer) =>
      changeJson(answer, (shown) =>
        Array.isArray(shown.results)
          ? {
              ...shown,
              results: shown.results.filter(
                (result) => !isJsonObject(result) || result.status !== 'refused',
              ),
            }
          : shown,
      ),
    ),
});
