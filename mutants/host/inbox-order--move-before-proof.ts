import { isJsonObject } from '../../reference/core/json.ts';
import type { InboxCheck } from '../../reference/host/inbox.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'looks at the target of a Move before it verifies the proof',
  change: (parts) => ({
    ...parts,
    inboxChecks: ((checks) => {
      const move = checks.find(({ name }) => name === 'move')!;
      return checks
        .filter((check) => check !== move)
        .flatMap((check) =>
          check.name === 'verify'
            ? [
                {
                  ...move,
                  run: (delivery, tools) =>
                    isJsonObject(delivery.value) && typeof delivery.value.target === 'string'
                      ? move.run(delivery, tools)
                      : undefined,
                } satisfies InboxCheck,
                check,
              ]
            : [check],
        );
    })(parts.inboxChecks),
  }),
});
