import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeExported } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-ids'],
  description: 'escapes what is beyond ASCII once more',
  change: (parts) =>
    changeExported(parts, (record) =>
      isWhole(record) && JSON.stringify(record.body).includes('\u2028')
        ? { ...record, body: { escaped: JSON.stringify(record.body) } }
        : record,
    ),
});
