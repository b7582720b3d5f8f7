import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-unknown-target'],
  description: 'looks for the receiver once a delivery has been verified',
  change: (parts) => ({
    ...parts,
    inboxChecks: ((checks) => {
      const target = checks.find(({ name }) => name === 'target')!;
      return checks
        .filter((check) => check !== target)
        .flatMap((check) => (check.name === 'verify' ? [check, target] : [check]));
    })(parts.inboxChecks),
  }),
});
