import type { SheetModel } from '../../model/sheetModel';
import { HostObject } from '../hostObject';
import type { ObjectType, Scalar } from '../objectType';
import { asText } from '../values/asText';

/** Excel.HeaderFooterGroup; every page has the same headers here. */
export const headerFooterGroupType: ObjectType<SheetModel> = {
  navigations: {
    DefaultForAllPages: { api: '1.9', get: (sheet) => new HostObject('HeaderFooter', sheet) },
  },
};

function partScalar(place: 'header' | 'footer', side: 'left' | 'center' | 'right'): Scalar<SheetModel> {
  return {
    api: '1.9',
    get: ({ pageLayout }) => pageLayout.current[place][side],
    set: ({ pageLayout }, value) => pageLayout.patch({ [place]: { [side]: asText(value) } }),
  };
}

/** Excel.HeaderFooter: texts with Excel's codes (&P page, &N pages, &D date, &A sheet). */
export const headerFooterType: ObjectType<SheetModel> = {
  scalars: {
    CenterFooter: partScalar('footer', 'center'),
    CenterHeader: partScalar('header', 'center'),
    LeftFooter: partScalar('footer', 'left'),
    LeftHeader: partScalar('header', 'left'),
    RightFooter: partScalar('footer', 'right'),
    RightHeader: partScalar('header', 'right'),
  },
};
