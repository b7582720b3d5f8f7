import { hostMutant } from '../mutant.ts';
import { changeExport } from '../record-tools.ts';

let source = '';

export default hostMutant({
  requirements: ['export-complete'],
  description: 'exports key documents of its own actors only',
  change: (parts) => ({
    ...changeExport(parts, (line, index) => {
      if (index === 0) source = (JSON.parse(line) as { source_did: string }).source_did;
      return line.startsWith('{"key_document"') && !line.includes(`"controller":"${source}"`)
        ? undefined
        : line;
    }),
  }),
});
