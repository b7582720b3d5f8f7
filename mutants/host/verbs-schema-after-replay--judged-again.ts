import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';
import { isRefusedWith, withRegistry } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-after-replay'],
  description: 'forgets that it received what breaks a definition that comes into force',
  change(parts) {
    const received: { activity: SignedActivity; receivers: readonly string[] }[] = [];
    return withRegistry(parts, (registry) => ({
      foldMailboxes(mailboxes, entry) {
        if (entry.kind === 'received') received.push(entry);
        return parts.foldMailboxes(mailboxes, entry);
      },
      isReplay(mailboxes, receiver, id) {
        const known = registry();
        const entry = received.find(({ activity }) => activity.id === id);
        const breaks =
          entry !== undefined &&
          known !== undefined &&
          isRefusedWith('schema-violated', () =>
            parts.checkVerbSchema(entry.activity, parts.definitionsInForce(known)),
          );
        return !breaks && parts.isReplay(mailboxes, receiver, id);
      },
    }));
  },
});
