import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write'],
  description: 'says where a record is by a path',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/records', (answer) =>
      changeHeaders(answer, {
        location: `/v1/records/${(JSON.parse(answer.body ?? '{}') as { id: string }).id}`,
      }),
    ),
});
