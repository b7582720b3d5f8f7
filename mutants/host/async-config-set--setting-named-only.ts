import type { JsonValue } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

const told = new Set<JsonValue | undefined>();

export default hostMutant({
  requirements: ['async-config-set'],
  description: 'names the record of a setting only where it wrote one',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/config/relay', (answer) =>
      changeJson(answer, (shown) => {
        const { record } = shown;
        if (!told.has(record)) {
          told.add(record);
          return shown;
        }
        return { ...shown, record: null };
      }),
    ),
});
