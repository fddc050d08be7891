import type { Frame } from 'playwright-core';

/**
 * Draws every text of a frame in a language that nobody speaks: a third longer, with accents, in brackets. It exists here alone, in what
 * is drawn, so that nothing of it can be shipped; words from the workbook become longer too.
 * @returns what puts the texts back
 */
export async function drawPseudoText(frame: Frame): Promise<() => Promise<void>> {
  await frame.evaluate(() => {
    const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ê', o: 'ö', u: 'û', i: 'î', n: 'ñ' };
    const MORE = ' ëkstrâ lång téxt örd';
    const kept = new Map<Node, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
    for (const node of nodes) {
      const text = node.nodeValue ?? '';
      const isForeign = (node.parentElement?.closest('script, style, pre') ?? null) !== null;
      // Figures, symbols and cell addresses are as long in every language.
      if (!/\p{Ll}{2}/u.test(text) || isForeign) continue;
      kept.set(node, text);
      const longer = Math.ceil(text.trim().length * 0.35);
      const accented = text.replace(/[aeouin]/gu, (letter) => ACCENTS[letter] ?? letter);
      node.nodeValue = `${accented}${MORE.repeat(Math.ceil(longer / MORE.length)).slice(0, longer)}`;
    }
    Reflect.set(window, 'pseudoTexts', kept);
  });
  return () =>
    frame.evaluate(() => {
      const kept = Reflect.get(window, 'pseudoTexts') as Map<Node, string>;
      for (const [node, text] of kept) node.nodeValue = text;
    });
}
