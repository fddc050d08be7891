/**
 * The tests' browser (jsdom) matches every rule of every style sheet against an element and its ancestors whenever it is asked whether that
 * element is shown, and Testing Library asks so for each element it looks at. Of the thousands of rules that Fluent UI inserts only those
 * that can hide something matter to that question; the others are left out. What the pane looks like is seen in Chromium.
 */
const HIDES = /display:\s*none|visibility:/u;

if (typeof CSSStyleSheet !== 'undefined') {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index): number {
    return HIDES.test(rule) ? insertRule.call(this, rule, index) : this.cssRules.length;
  };
}
