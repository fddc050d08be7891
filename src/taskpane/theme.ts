import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The pane's light or dark appearance, from Office or else from the system. */
export type Tone = 'light' | 'dark';

/** Petrol: apart from the green, yellow and red that mean something here. White text on step 80 has 5.3 to 1. */
const PETROL: BrandVariants = {
  10: '#041A21',
  20: '#062832',
  30: '#083543',
  40: '#094153',
  50: '#0A4D61',
  60: '#0C5A70',
  70: '#0F6680',
  80: '#12738F',
  90: '#2C84A0',
  100: '#4795B0',
  110: '#62A6BF',
  120: '#7DB7CD',
  130: '#98C8DA',
  140: '#B3D9E7',
  150: '#CFE9F2',
  160: '#EAF6FA',
};

/** Fluent's themes in our colour. In Windows' contrast themes Fluent follows the system's colours by itself. */
export const THEMES: Readonly<Record<Tone, Theme>> = {
  light: createLightTheme(PETROL),
  // Fluent's advice for own brands: lighter text of the brand's colour on dark ground.
  dark: {
    ...createDarkTheme(PETROL),
    colorBrandForeground1: PETROL[110],
    colorBrandForeground2: PETROL[120],
    colorBrandForegroundLink: PETROL[110],
    colorBrandForegroundLinkHover: PETROL[120],
    colorBrandForegroundLinkPressed: PETROL[120],
    colorCompoundBrandForeground1: PETROL[110],
    colorCompoundBrandForeground1Hover: PETROL[120],
    colorCompoundBrandStroke: PETROL[110],
    colorCompoundBrandBackground: PETROL[100],
  },
};
