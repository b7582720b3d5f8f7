import { hostMutant } from '../mutant.ts';
import { changeExport } from '../record-tools.ts';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'exports a record twice',
  change: (parts) =>
    changeExport(parts, (line, index) =>
      index > 0 && line.startsWith('{"record"') && index % 3 === 0 ? `${line}\n${line}` : line,
    ),
});
