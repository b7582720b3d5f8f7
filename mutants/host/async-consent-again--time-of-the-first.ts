import { changeEnvelopes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-consent-again'],
  description: 'gives another envelope the time of the one before',
  change: (parts) => {
    let before: string | undefined;
    let isRest = false;
    const changed = changeEnvelopes(parts, (content) => {
      const created = isRest ? before : undefined;
      isRest = false;
      return { ...content, created: created ?? content.created };
    });
    return {
      ...changed,
      isEnvelopeOver: (envelope, now, life) => {
        before = envelope.created;
        return parts.isEnvelopeOver(envelope, now, life);
      },
      stillCrossing: (payload, tools) => {
        isRest = true;
        return parts.stillCrossing(payload, tools);
      },
    };
  },
});
