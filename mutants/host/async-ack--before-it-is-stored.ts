import { computeCid } from '../../reference/core/cid.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import type { RequestSigning } from '../../reference/host/async/mailbox-client.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { changeSent, isReceive, SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

/** The envelopes in an answer, if it is one. */
function readPage(body: Uint8Array): readonly JsonValue[] {
  try {
    const page = JSON.parse(Buffer.from(body).toString()) as JsonObject;
    return Array.isArray(page.envelopes) ? page.envelopes : [];
  } catch {
    return [];
  }
}

export default hostMutant({
  requirements: ['async-ack'],
  description: 'acknowledges envelopes before it has stored them',
  change: (parts) => {
    let signing: RequestSigning | undefined;
    const changed = changeSent(parts, isReceive, async (request, send) => {
      const answer = await send(request);
      const page = readPage(answer.body);
      if (!signing || page.length === 0) return answer;
      const url = request.url.replace(/\/receive\?.*$/, '/ack');
      const body = JSON.stringify({
        seals: page.map((envelope) => computeCid(envelope, { sha256 })),
      });
      const signature = parts.mailboxSignature(
        { method: 'POST', url, body },
        { ...signing, nonce: parts.mailboxNonce() },
      );
      await send({
        ...request,
        method: 'POST',
        url,
        body,
        headers: { ...signature, 'content-type': 'application/json', accept: 'application/json' },
      });
      await new Promise((resolve) => setTimeout(resolve, SECOND));
      return answer;
    });
    return {
      ...changed,
      mailboxSignature: (request, by) => {
        signing = by;
        return parts.mailboxSignature(request, by);
      },
    };
  },
});
