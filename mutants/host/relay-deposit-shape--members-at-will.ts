import type { Envelope } from '../../reference/core/envelopes.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const NAMES = 'id sender_did receiver_did encoding created ttl_seconds payload proof'.split(' ');

export default hostMutant({
  requirements: ['relay-deposit-shape'],
  description: 'takes an envelope with members that it does not know',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkShape: (value) => {
        if (!isJsonObject(value)) return right.checkShape(value);
        const known = Object.entries(value).filter(([name]) => NAMES.includes(name));
        right.checkShape(Object.fromEntries(known));
        return value as unknown as Envelope;
      },
    })),
});
