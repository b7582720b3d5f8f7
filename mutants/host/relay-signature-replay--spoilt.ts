import type { MailboxSignature } from '../../reference/core/mailbox-signatures.ts';
import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const spoilt = new Set<string>();

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'takes a nonce for used whose signature did not pass',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkTime: (signature, now) => {
        right.checkTime(signature, now);
        if (spoilt.has((signature as MailboxSignature).nonce))
          throw new ProtocolError('signature-replayed', 'used');
      },
      checkSignature: (request, signature, key) => {
        try {
          right.checkSignature(request, signature, key);
        } catch (error) {
          spoilt.add(signature.nonce);
          throw error;
        }
      },
    })),
});
