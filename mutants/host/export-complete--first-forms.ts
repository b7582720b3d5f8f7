import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeExported, changeTables } from '../record-tools.ts';

const firsts = new Map<string, string>();

export default hostMutant({
  requirements: ['export-complete'],
  description: 'exports the form that came first',
  change: (parts) => ({
    ...changeExported(
      parts,
      (record) => JSON.parse(firsts.get(record.id) ?? JSON.stringify(record)) as RecordForm,
    ),
    openStore: changeTables(parts, (right) => ({
      replace: (number, entry, ...rest) => {
        firsts.set(entry.id, firsts.get(entry.id) ?? right.find(entry.id)?.text ?? entry.text);
        return right.replace(number, entry, ...rest);
      },
    })).openStore,
  }),
});
