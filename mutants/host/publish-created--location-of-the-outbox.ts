import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-created'],
  description: 'gives the location of the outbox',
  change: (parts) =>
    changeAnswer(parts, 'POST /activity', (answer) =>
      changeHeaders(answer, {
        location: `${String((JSON.parse(answer.body ?? '{}') as JsonObject).actor)}/outbox`,
      }),
    ),
});
