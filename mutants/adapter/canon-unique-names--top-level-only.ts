import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-unique-names'],
  description: 'looks for duplicates in the outermost object only',
  answer: forgiving('duplicate-member', (text) => {
    const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
    let flat = inner ?? '';
    while (/[[{]/.test(flat)) {
      const next = flat.replace(/\{[^{}[\]]*\}|\[[^{}[\]]*\]/g, '0');
      if (next === flat) return undefined;
      flat = next;
    }
    const names = [...flat.matchAll(/("(?:[^"\\]|\\.)*")\s*:/g)].map(
      ([, name]) => JSON.parse(String(name)) as string,
    );
    return new Set(names).size === names.length ? JSON.stringify(JSON.parse(text)) : undefined;
  }),
});
