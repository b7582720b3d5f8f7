import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-unknown-target'],
  description: 'looks for the target after it has read and parsed the body',
  change: (parts) => {
    const target = parts.inboxChecks.filter(({ name }) => name === 'target');
    return {
      ...parts,
      inboxChecks: parts.inboxChecks.flatMap((check) => {
        if (check.name === 'target') return [];
        return check.name === 'parse' ? [check, ...target] : [check];
      }),
    };
  },
});
