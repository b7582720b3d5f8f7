import type { ConsentMark } from '../../reference/host/consent/consent-book.ts';
import type { ChangesTools } from '../../reference/host/sync/changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeReadingTools, isContinuous } from '../sync-tools.ts';

type Book = ChangesTools['book'];

const remembered = new WeakMap<Book, { mark: ConsentMark; until: number }>();

/** The mark of a book as it was up to two seconds ago. */
function markOf(book: Book): ConsentMark {
  const known = remembered.get(book);
  if (known && Date.now() < known.until) return known.mark;
  const mark = book.mark();
  remembered.set(book, { mark, until: Date.now() + 2000 });
  return mark;
}

export default hostMutant({
  requirements: ['consent-next'],
  description: 'remembers for two seconds what consent is',
  change: (parts) =>
    changeReadingTools(parts, (tools, request) => {
      const { book } = tools;
      const levelOf: Book['levelOf'] = (question, mark) => book.levelOf(question, mark);
      return isContinuous(request)
        ? tools
        : { ...tools, book: { levelOf, mark: () => markOf(book) } };
    }),
});
