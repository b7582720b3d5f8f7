import type { Envelope } from '../../reference/core/envelopes.ts';
import { recordsOf, changeEnvelopes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

const times = new Map<string, string>();

export default hostMutant({
  requirements: ['async-consent-again'],
  description: 'gives another envelope the time of the one before',
  change: (parts) =>
    changeEnvelopes(parts, (content) => {
      const [record] = recordsOf(content as unknown as Envelope);
      const name = `${content.receiver_did} ${record!.id}`;
      const created = times.get(name) ?? content.created;
      times.set(name, created);
      return { ...content, created };
    }),
});
