import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'reads the body before it looks at the content type',
  change: (parts) => {
    const moved = parts.inboxChecks.filter(({ name }) => name === 'size');
    return {
      ...parts,
      inboxChecks: parts.inboxChecks.flatMap((check) => {
        if (check.name === 'size') return [];
        return check.name === 'content-type' ? [...moved, check] : [check];
      }),
    };
  },
});
