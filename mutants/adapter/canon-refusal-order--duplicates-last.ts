import { textOf, withText, mapNames } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-refusal-order'],
  description: 'looks for duplicates after everything else',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || answer.code !== 'duplicate-member') return answer;
    const names = new Set<string>();
    const unique = mapNames(textOf(input), (token) => {
      const name = names.has(token) ? `"${names.size} ${token.slice(1)}` : token;
      names.add(name);
      return name;
    });
    const other = right(op, withText(input, unique));
    return other.ok ? answer : other;
  },
});
