import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay-parallel'],
  description: 'looks for a replay before it verifies, and stores without looking again',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'store'
        ? {
            ...check,
            run: (delivery, tools) => check.run(delivery, { ...tools, claims: new Map() }),
          }
        : check,
    ),
  }),
});
