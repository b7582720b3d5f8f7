import { changeSent, isDeposit, envelopeOf, recordsOf } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

const gone = new Set<string>();

export default hostMutant({
  requirements: ['async-consent-again'],
  description: 'deposits at another relay what it deposited before, whatever consent says',
  change: (parts) => {
    const changed = changeSent(parts, isDeposit, async (request, send) => {
      const answer = await send(request);
      if (answer.status < 300)
        for (const form of recordsOf(envelopeOf(request))) gone.add(JSON.stringify(form));
      return answer;
    });
    return {
      ...changed,
      mayStillCross: (form, tools) =>
        gone.has(JSON.stringify(form)) || parts.mayStillCross(form, tools),
    };
  },
});
