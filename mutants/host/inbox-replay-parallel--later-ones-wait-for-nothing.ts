import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay-parallel'],
  description: 'tells the others of equal deliveries at once 202 as well',
  change: (parts) => {
    const running = new Map<string, Promise<unknown>>();
    return {
      ...parts,
      inboxChecks: parts.inboxChecks.map((check) =>
        check.name === 'store'
          ? {
              ...check,
              async run(delivery, tools) {
                const key = `${delivery.receivers.join()} ${(delivery.value as SignedActivity).id}`;
                if (running.has(key)) return void (await running.get(key));
                const run = Promise.resolve(check.run(delivery, tools));
                running.set(key, run);
                await run.finally(() => running.delete(key));
              },
            }
          : check,
      ),
    };
  },
});
