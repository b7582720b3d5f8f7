import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pending'],
  description: 'answers 200 while the pair is establishing',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/invite', (answer) => ({ ...answer, status: 200 })),
});
