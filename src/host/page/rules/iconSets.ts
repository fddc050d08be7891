import type { Icon } from '@ironcalc/wasm';

const GREEN = '#63BE7B';
const YELLOW = '#FFC000';
const RED = '#F8696B';
const ORANGE = '#ED7D31';
const GREY = '#808080';

/** One picture of an icon set. */
interface Drawing {
  readonly icon: Icon;
  readonly color: string;
}

const of = (icon: Icon, ...colors: string[]): Drawing[] => colors.map((color) => ({ icon, color }));

/** The engine's nearest pictures for the icon sets of the file format, from the lowest value to the highest. */
const SETS: Readonly<Record<string, readonly Drawing[]>> = {
  '3Arrows': [...of('ArrowDown', RED), ...of('ArrowRight', YELLOW), ...of('ArrowUp', GREEN)],
  '3ArrowsGray': [...of('ArrowDown', GREY), ...of('ArrowRight', GREY), ...of('ArrowUp', GREY)],
  '3Flags': of('Flag', RED, YELLOW, GREEN),
  '3TrafficLights1': of('Circle', RED, YELLOW, GREEN),
  '3TrafficLights2': of('Circle', RED, YELLOW, GREEN),
  '3Signs': [...of('Rhombus', RED), ...of('TriangleUpFilled', YELLOW), ...of('Circle', GREEN)],
  '3Symbols': [...of('Cross', RED), ...of('Exclamation', YELLOW), ...of('Check', GREEN)],
  '3Symbols2': [...of('Cross', RED), ...of('Exclamation', YELLOW), ...of('Check', GREEN)],
  '4TrafficLights': of('Circle', GREY, RED, YELLOW, GREEN),
  '4RedToBlack': of('Circle', '#404040', GREY, '#F4B6B6', RED),
  '5Arrows': [
    ...of('ArrowDown', RED),
    ...of('ArrowAngleDown', ORANGE),
    ...of('ArrowRight', YELLOW),
    ...of('ArrowAngleUp', YELLOW),
    ...of('ArrowUp', GREEN),
  ],
  '4Arrows': [
    ...of('ArrowDown', RED),
    ...of('ArrowAngleDown', ORANGE),
    ...of('ArrowAngleUp', YELLOW),
    ...of('ArrowUp', GREEN),
  ],
};

/** The pictures of an icon set by its name in the file, or null for a set the engine has nothing like. */
export function iconsOf(name: string): readonly Drawing[] | null {
  return SETS[name] ?? null;
}
