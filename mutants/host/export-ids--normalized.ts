import { hostMutant } from '../mutant.ts';
import { changeExport } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-ids'],
  description: 'normalizes texts of an export',
  change: (parts) => changeExport(parts, (line) => line.normalize('NFC')),
});
