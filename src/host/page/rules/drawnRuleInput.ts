import type { CfRuleInput, Cfvo, Icon, IconThreshold } from '@ironcalc/wasm';
import { child, childrenNamed } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { iconsOf } from './iconSets';

/** Bars, scales and icons: rules that draw instead of formatting. Null for those of Excel 2010's own extension. */
export function drawnRuleInput(rule: XmlElement): CfRuleInput | null {
  const scale = child(rule, 'colorScale');
  if (scale !== undefined) return colorScale(scale);
  const bar = child(rule, 'dataBar');
  if (bar !== undefined) return dataBar(bar);
  const icons = child(rule, 'iconSet');
  return icons === undefined ? null : iconSet(icons);
}

function colorScale(scale: XmlElement): CfRuleInput | null {
  const colors = childrenNamed(scale, 'color').map(colorOf);
  const stops = childrenNamed(scale, 'cfvo').map(threshold);
  const thresholds = stops.flatMap((cfvo, index) => {
    const color = colors[index];
    return cfvo === null || color === undefined || color === null ? [] : [{ cfvo, color }];
  });
  return thresholds.length === stops.length ? { type: 'ColorScale', thresholds } : null;
}

function dataBar(bar: XmlElement): CfRuleInput | null {
  const [min = null, max = null] = childrenNamed(bar, 'cfvo').map(threshold);
  const color = childrenNamed(bar, 'color').map(colorOf)[0] ?? null;
  if (color === null) return null;
  return {
    type: 'DataBar',
    min: min === 'Min' ? null : min,
    max: max === 'Max' ? null : max,
    positive_color: color,
    negative_color: '#FF0000',
    is_gradient: true,
    show_value: bar.attributes['showValue'] !== '0',
  };
}

function iconSet(icons: XmlElement): CfRuleInput | null {
  const drawings = iconsOf(icons.attributes['iconSet'] ?? '3TrafficLights1');
  if (drawings === null) return null;
  const order: readonly { icon: Icon; color: string }[] =
    icons.attributes['reverse'] === '1' ? [...drawings].reverse() : drawings;
  const nodes = childrenNamed(icons, 'cfvo');
  const thresholds = nodes.flatMap((node, index): IconThreshold[] => {
    const cfvo = threshold(node);
    const drawing = order[index];
    // The engine's `is_strict` means «at least», and false «more than».
    const isAtLeast = node.attributes['gte'] !== '0';
    return cfvo === null || drawing === undefined ? [] : [{ ...drawing, cfvo, is_strict: isAtLeast }];
  });
  if (thresholds.length !== nodes.length) return null;
  return { type: 'IconSet', thresholds, show_value: icons.attributes['showValue'] !== '0' };
}

function threshold(node: XmlElement): Cfvo | null {
  const { type, val = '' } = node.attributes;
  const number = Number(val);
  if (type === 'min') return 'Min';
  if (type === 'max') return 'Max';
  if (val === '' || Number.isNaN(number)) return null;
  if (type === 'num') return { Number: number };
  if (type === 'percent') return { Percent: number };
  return type === 'percentile' ? { Percentile: number } : null;
}

function colorOf(node: XmlElement): string | null {
  const { rgb } = node.attributes;
  return rgb === undefined ? null : `#${rgb.slice(-6).toUpperCase()}`;
}
