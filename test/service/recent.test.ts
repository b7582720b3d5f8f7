import t from 'tap';
import { Recent } from '../../reference/service/recent.ts';

t.test('whoever was used longest ago makes room', (t) => {
  const recent = new Recent<number>({ count: 2, size: 100 });
  recent.keep('a', 1, 1);
  recent.keep('b', 2, 1);
  t.equal(recent.find('a'), 1);
  recent.keep('c', 3, 1);
  t.same(
    ['a', 'b', 'c'].map((name) => recent.find(name)),
    [1, undefined, 3],
  );
  recent.forget('a');
  recent.keep('d', 4, 1);
  t.same(
    ['a', 'c', 'd'].map((name) => recent.find(name)),
    [undefined, 3, 4],
  );
  recent.clear();
  t.equal(recent.find('d'), undefined);
  t.end();
});

t.test('large values make room for each other', (t) => {
  const recent = new Recent<string>({ count: 10, size: 100 });
  recent.keep('a', 'a', 40);
  recent.keep('b', 'b', 40);
  recent.keep('a', 'larger', 60);
  t.same([recent.find('b'), recent.find('a')], ['b', 'larger'], 'the size of now counts');
  recent.keep('c', 'c', 70);
  t.same([recent.find('a'), recent.find('b'), recent.find('c')], [undefined, undefined, 'c']);
  recent.keep('d', 'd', 101);
  t.same([recent.find('c'), recent.find('d')], [undefined, undefined], 'there is no room for it');
  recent.keep('e', 'e', 100);
  t.equal(recent.find('e'), 'e', 'nothing is counted of what is gone');
  t.end();
});
