import { changeDirectoryTables } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const again = new Map<string, readonly string[]>();

export default hostMutant({
  requirements: ['directory-again'],
  description: 'adds an operation that is in the log once more',
  change: (parts) =>
    changeDirectoryTables(parts, (right) => ({
      hasOperation: (hash, id) => {
        const isThere = right.hasOperation(hash, id);
        if (isThere) again.set(hash, [...(again.get(hash) ?? []), id]);
        return isThere;
      },
      listOperations: (hash) => {
        const texts = right.listOperations(hash);
        const more = (again.get(hash) ?? []).flatMap((id) =>
          texts.filter((text) => text.includes(id)).slice(0, 1),
        );
        return [...texts, ...more];
      },
    })),
});
