import type { Framework } from '../../../../../api/contract'
import type { Submitted } from '../../../reads'
import { inOrder } from '../../../../../chart/profile/rows'

/** Everything written, reasons and evidence alike, by characteristic; those without a word are left out. */
export function textsIn(framework: Framework, sheets: Submitted[]) {
  return inOrder(framework.characteristics)
    .map((characteristic) => ({
      characteristic,
      texts: sheets.flatMap((sheet) =>
        (sheet.scores ?? [])
          .filter((score) => score.characteristic === characteristic.id)
          .flatMap((score) =>
            (['reason', 'evidence'] as const).flatMap((kind) => {
              const text = score[kind]
              return text ? [{ sheet, score, kind, text }] : []
            }),
          ),
      ),
    }))
    .filter(({ texts }) => texts.length > 0)
}
