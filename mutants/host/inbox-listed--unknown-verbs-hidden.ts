import { hostMutant } from '../mutant.ts';

const VERBS = /"type":\s*"(Create|Update|Delete|Move|Follow|Accept|Reject|Undo|Announce|Endorse)"/;

export default hostMutant({
  requirements: ['inbox-listed'],
  description: 'does not list activities of a verb that it does not know',
  change: (parts) => ({
    ...parts,
    async openStore(folder) {
      const store = await parts.openStore(folder);
      return {
        ...store,
        append: (entries, secrets) =>
          store.append(
            entries.map((entry) =>
              entry.kind !== 'received' || VERBS.test(entry.body ?? '')
                ? entry
                : { ...entry, streams: [] },
            ),
            secrets,
          ),
      };
    },
  }),
});
