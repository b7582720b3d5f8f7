import { hostMutant } from '../mutant.ts';
import { changeExport, changeTables } from '../record-tools.ts';

const upgraded = new Set<string>();

export default hostMutant({
  requirements: ['export-complete'],
  description: 'exports a record once more for each fuller form',
  change: (parts) => ({
    ...changeExport(parts, (line) => {
      const id = /"id":"(b[a-z2-7]{60})"/.exec(line)?.[1] ?? '';
      return line.startsWith('{"record"') && upgraded.has(id) ? `${line}\n${line}` : line;
    }),
    openStore: changeTables(parts, (right) => ({
      replace: (number, entry, ...rest) => {
        upgraded.add(entry.id);
        return right.replace(number, entry, ...rest);
      },
    })).openStore,
  }),
});
