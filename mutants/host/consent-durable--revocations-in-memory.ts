import { CONSENT_KINDS } from '../../reference/core/consent.ts';
import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { overriding } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-durable'],
  description: 'forgets at a restart what was revoked',
  change: (parts) =>
    changeStore(parts, ({ records }) => {
      const start = records.lastArrival();
      const readThread: typeof records.readThread = (thread, after, limit) =>
        records.readThread(thread, after, limit).map((stored) =>
          thread === 'th_consent' && stored.arrival <= start
            ? {
                ...stored,
                text: stored.text.replace(CONSENT_KINDS.revocation, 'core.forgotten.v1'),
              }
            : stored,
        );
      return { records: overriding(records, { readThread }) };
    }),
});
