import type { HostParts } from '../../reference/host/parts.ts';
import { changeSent, isReceive } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hold'],
  description: 'looks at nothing behind an envelope that it holds',
  change: (parts) => {
    const changed = changeSent(parts, isReceive, (request, send) => {
      const url = new URL(request.url);
      url.searchParams.delete('after');
      return send({ ...request, url: url.toString() });
    });
    const mailboxSignature: HostParts['mailboxSignature'] = (request, signing) => {
      const url = new URL(request.url);
      url.searchParams.delete('after');
      return parts.mailboxSignature({ ...request, url: url.toString() }, signing);
    };
    return {
      ...changed,
      mailboxSignature,
      mailboxLimits: { ...parts.mailboxLimits, envelopes: 1, wait: 0 },
    };
  },
});
