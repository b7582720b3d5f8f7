import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'counts deposits of what is known',
  change: (parts) =>
    changeAnswer(parts, DEPOSIT, (answer, _request, { relay }) => {
      if (answer.body?.includes('"known"')) relay.metrics.deposited({ sender: '', receiver: '' });
      return answer;
    }),
});
