import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'looks at the content type before it sees that the actor was deleted',
  change: (parts) => ({
    ...parts,
    inboxChecks: ((checks) => {
      const target = checks.find(({ name }) => name === 'target')!;
      return checks
        .filter((check) => check !== target)
        .flatMap((check) => (check.name === 'content-type' ? [check, target] : [check]));
    })(parts.inboxChecks),
  }),
});
