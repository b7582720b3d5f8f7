import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-created'],
  description: 'answers with the activity without its proof',
  change: (parts) =>
    changeAnswer(parts, 'POST /activity', (answer) =>
      changeJson(answer, ({ proof: _proof, ...rest }) => rest),
    ),
});
