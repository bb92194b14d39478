import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { followTranslators } from './followTranslators';

type Translate = (text: Text) => void;

/** The ways in which translators replace a text, each with the words changed. */
const ways: Record<string, Translate> = {
  'in one step': (text) => text.replaceWith(toFont(text.data)),
  'in two, the new one first': (text) => {
    text.before(toFont(text.data));
    text.remove();
  },
  'in two, the old one first': (text) => {
    const { parentNode, nextSibling, data } = text;
    text.remove();
    parentNode?.insertBefore(toFont(data), nextSibling);
  },
  'around it': (text) => {
    const outer = document.createElement('font');
    text.before(outer);
    outer.append(text);
  },
};

function toFont(text: string): Element {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text.toUpperCase();
  outer.append(inner);
  return outer;
}

async function translate(root: Node, way: Translate): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  }
  for (const text of texts) way(text);
  await Promise.resolve();
}

type Props = { name: string; count: number; note?: string };

function Line({ name, count, note }: Props) {
  return (
    <p>
      {name} costs {count} and {note !== undefined && note}
      {count > 5 && <b>much</b>}
    </p>
  );
}

const read = (root: Element) => root.textContent?.toLowerCase().replaceAll(/\s+/g, ' ').trim();

beforeAll(() => followTranslators(document.body));

describe.each(Object.entries(ways))('a page whose texts are replaced %s', (_, way) => {
  test('shows what React renders next, without a crash', async () => {
    const { container, rerender } = render(<Line name="Knife" count={1} note="rare" />);
    await translate(container, way);
    rerender(<Line name="Gloves" count={9} note="rare" />);
    expect(read(container)).toBe('gloves costs 9 and raremuch');
    await translate(container, way);
    rerender(<Line name="Sticker" count={2} />);
    expect(read(container)).toBe('sticker costs 2 and');
    rerender(<Line name="Sticker" count={7} note="old" />);
    expect(read(container)).toBe('sticker costs 7 and oldmuch');
  });

  test('shows what is written to a text that the page kept', async () => {
    const text = document.createTextNode('Knife');
    const card = document.createElement('p');
    card.append(text);
    document.body.append(card);
    await translate(card, way);
    text.data = 'Gloves';
    expect(card.textContent).toBe('Gloves');
    await translate(card, way);
    text.data = 'Sticker';
    expect(card.textContent).toBe('Sticker');
    card.remove();
  });

  test('reorders, adds and removes lines', async () => {
    const List = ({ names }: { names: string[] }) => (
      <ul>
        {names.map((name) => (
          <li key={name}>
            {name}, {name.length}
          </li>
        ))}
      </ul>
    );
    const { rerender } = render(<List names={['a', 'bb', 'ccc']} />);
    await translate(screen.getByRole('list'), way);
    rerender(<List names={['ccc', 'dddd', 'a']} />);
    expect(screen.getAllByRole('listitem').map(read)).toEqual(['ccc, 3', 'dddd, 4', 'a, 1']);
  });
});
