import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hostile'],
  description: 'reads answers of forty megabytes',
  change: (parts) => ({ ...parts, mailboxLimits: { ...parts.mailboxLimits, bytes: 40_000_000 } }),
});
