import type { Frame } from 'playwright-core';

/**
 * The texts of a frame that cannot be read in full as they are drawn: cut by an element that hides what does not fit, or beyond the
 * frame's edge. The list of findings is left out: it shows two lines of each, and the chosen one in full below it.
 */
export function cutTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest('[role="option"]') === null;
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      );
    /** For screen readers alone: a pixel that shows nothing. */
    const isHidden = (style: CSSStyleDeclaration): boolean => style.clipPath !== 'none';

    /** The nearest element that hides what does not fit into it, where the text does not. */
    function cutter(element: Element): Element | null {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (isHidden(style)) return null;
        if (hides(style.overflowX) && at.scrollWidth > at.clientWidth + 1) return at;
        if (hides(style.overflowY) && at.scrollHeight > at.clientHeight + 2) return at;
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) return null;
      }
      return null;
    }

    /** Whether it is for screen readers, itself or by what it stands in. */
    function isForReaders(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (isHidden(getComputedStyle(at))) return true;
      }
      return false;
    }

    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasText(element) && isSeen(element) && !isForReaders(element))
      .filter((element) => {
        const { right, left, width: own } = element.getBoundingClientRect();
        return own > 0 && (right > width + 1 || left < -1 || cutter(element) !== null);
      })
      .map((element) => `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 80)}»`);
  });
}
