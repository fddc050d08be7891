import type { Language } from '../language';
import { mkr } from './amount';
import { joinParts } from './joinParts';
import { sentence } from './sentence';

/** Redistributions are told in hundredths of mkr, as they are decided. */
const DECIMALS = 2;

/** Whole kronor; given ≤ 0, net = given + received + new money. */
export interface FlowSums {
  readonly givenSek: number;
  readonly receivedSek: number;
  readonly newMoneySek: number;
  readonly netSek: number;
}

/**
 * What redistributions come to.
 * @param who a board's full name; null for all boards together
 * @example // 2021: 'Hälso- och sjukvårdsnämnden får 155,12 mkr netto: 134,16 mkr tas emot, 19,54 mkr ges och 40,50 mkr är nya pengar.'
 */
export function redistributionSentence(language: Language, who: string | null, sums: FlowSums): string {
  const told = language === 'sv' ? netWordsSv(who, sums.netSek) : netWordsEn(who, sums.netSek);
  const parts = language === 'sv' ? flowWordsSv(sums) : flowWordsEn(sums);
  // One part alone is the net, unless it is new money.
  const isTold = parts.length > 1 || sums.newMoneySek !== 0;
  return sentence(isTold ? `${told}: ${joinParts(language, parts)}` : told);
}

function netWordsSv(who: string | null, netSek: number): string {
  if (netSek === 0) return 'omfördelningarna tar ut varandra';
  const verb = netSek < 0 ? 'lämnar' : 'får';
  const begin = who === null ? `tillsammans ${verb} nämnderna` : `${who} ${verb}`;
  return `${begin} ${redistributed('sv', netSek)} netto`;
}

function netWordsEn(who: string | null, netSek: number): string {
  if (netSek === 0) return 'the redistributions cancel out';
  const verb = netSek < 0 ? 'give' : 'receive';
  const begin = who === null ? `together the boards ${verb}` : `${who} ${verb}s`;
  return `${begin} ${redistributed('en', netSek)} net`;
}

function flowWordsSv({ receivedSek, givenSek, newMoneySek }: FlowSums): readonly string[] {
  return [
    ...(receivedSek === 0 ? [] : [`${redistributed('sv', receivedSek)} tas emot`]),
    ...(givenSek === 0 ? [] : [`${redistributed('sv', givenSek)} ges`]),
    ...(newMoneySek === 0
      ? []
      : [`${redistributed('sv', newMoneySek)} ${newMoneySek > 0 ? 'är nya pengar' : 'faller bort'}`]),
  ];
}

function flowWordsEn({ receivedSek, givenSek, newMoneySek }: FlowSums): readonly string[] {
  return [
    ...(receivedSek === 0 ? [] : [`${redistributed('en', receivedSek)} is received`]),
    ...(givenSek === 0 ? [] : [`${redistributed('en', givenSek)} is given`]),
    ...(newMoneySek === 0
      ? []
      : [`${redistributed('en', newMoneySek)} ${newMoneySek > 0 ? 'is new money' : 'falls away'}`]),
  ];
}

/** Without its sign: the words tell it. */
function redistributed(language: Language, amountSek: number): string {
  return mkr(language, Math.abs(amountSek), DECIMALS);
}
