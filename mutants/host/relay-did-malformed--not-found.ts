import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-did-malformed'],
  description: 'does not find a mailbox whose name is no DID',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readMailbox: (name) => {
        try {
          return right.readMailbox(name);
        } catch (error) {
          throw recode(error, 'did-malformed', 'not-found');
        }
      },
    })),
});
