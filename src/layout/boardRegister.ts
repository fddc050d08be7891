import { foldText } from '../domain/foldText';

/** A board of the region, or the region itself. */
export interface Board {
  readonly code: string;
  readonly name: string;
  /** Other names that are read as this board. */
  readonly synonyms: readonly string[];
}

/** The code of the region's own rows: no board, and not counted among boards. */
export const REGION_CODE = 'REG';

/**
 * The boards that a new workbook's tblNamnder holds. The synonyms are the spellings that the printed documents use
 * (irregularities a 10); `nämnden`, `styrelsen` and `förvaltningen` are none, for they mean whichever board speaks.
 */
export const DEFAULT_BOARDS: readonly Board[] = [
  {
    code: 'RS',
    name: 'Regionstyrelsen',
    synonyms: [
      'Regionstyrelseförvaltningen',
      'Regionstyrelsens förvaltning',
      'Regionförvaltningen',
      'Landstingsstyrelsen',
    ],
  },
  {
    code: 'HSN',
    name: 'Hälso- och sjukvårdsnämnden',
    synonyms: [
      'Hälso- och sjukvårdsnämnd',
      'Hälso-sjukvårdsnämnden',
      'Hälso- och sjukvårdsförvaltningen',
      'HSF',
    ],
  },
  {
    code: 'RUN',
    name: 'Regionala utvecklingsnämnden',
    synonyms: [
      'Regional utvecklingsnämnden',
      'Regionala utvecklingsförvaltningen',
      'Regional utvecklingsförvaltning',
      'Förvaltningen Regional utveckling',
    ],
  },
  {
    code: 'FHS',
    name: 'Folkhögskolestyrelsen',
    synonyms: ['Folkhögskoleförvaltningen', 'Folkskoleförvaltningen'],
  },
  { code: 'PN', name: 'Patientnämnden', synonyms: ['Patientnämndsförvaltningen'] },
  {
    code: REGION_CODE,
    name: 'Regionen',
    synonyms: [
      'Region Västerbotten',
      'Regiongemensamt',
      'Regionfullmäktige',
      'Beredningen för samverkan och funktionshinder',
      'Beredningen för funktionshinder och samverkan',
      'BFS',
      'Beredningen för primärvård och tandvård',
      'Beredning primärvård och tandvård',
      'BPT',
      'Beredningen för folkhälsa',
      'Beredning folkhälsa',
      'Beredningen för kompetensförsörjning',
      'Demokratiberedningen',
      'Demokratiberedning',
    ],
  },
];

/**
 * Finds a board by its code, its name or a synonym; null when none matches.
 * @example findBoard('hsn', DEFAULT_BOARDS)?.name // 'Hälso- och sjukvårdsnämnden'
 */
export function findBoard(text: string, boards: readonly Board[]): Board | null {
  const folded = foldText(text);
  const names = (board: Board): readonly string[] => [board.code, board.name, ...board.synonyms];
  return boards.find((board) => names(board).some((name) => foldText(name) === folded)) ?? null;
}
