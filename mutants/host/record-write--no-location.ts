import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write'],
  description: 'does not say where a written record is',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/records', (answer) =>
      changeHeaders(answer, { location: undefined, Location: undefined }),
    ),
});
