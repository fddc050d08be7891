import type { ProtocolHost } from '../../protocol/protocolHost';
import { requirementSets } from '../../protocol/requirements';

/** The page plays a Swedish Excel: numbers and dates are written as in Sweden. */
export const LANGUAGE = 'sv-SE';

/**
 * The language of Excel's own words, which the pane follows: {@link LANGUAGE}, unless the page's address says `?sprak=en-GB`.
 * @param query of the page's address
 */
export function wordLanguage(query: string): string {
  return new URLSearchParams(query).get('sprak') ?? LANGUAGE;
}

/** What the page writes into the pane's address, as Excel on the web does: the kind of host, and how to talk to it. */
export function paneAddress(page: string, conversation: string, language: string, origin: string): string {
  const host = encodeURIComponent(`Excel$Web$16.01$${language}$$$$0`);
  const channel = encodeURIComponent(`${conversation}|${ADD_IN_ID}|${origin}/`);
  return `${page}?_host_Info=${host}#&_xdm_Info=${channel}&_serializer_version=1`;
}

const ADD_IN_ID = 'pane';
const EXCEL_ON_THE_WEB = 16;

/** The answer to office.js's first question: who and what is the host. */
export function appContext(
  host: ProtocolHost,
  documentUrl: string,
  words: string = host.language,
): Record<string, unknown> {
  return {
    _id: ADD_IN_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _hostFullVersion: '16.0.1.1',
    _appMinorVersion: 1,
    _appUILocale: words,
    _dataLocale: host.language,
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'page',
    _requirementMatrix: JSON.stringify(requirementSets(host.apiLevel)),
  };
}
