import { useTranslation } from 'react-i18next'
import { useFacts } from '../../../../exercise/facts/useFacts'
import type { Group } from './groups'

/** What a part of the programme is called, by itself and with what it is a part by. */
export function useGroupName() {
  const { t } = useTranslation()
  const { objectiveName, stageName, countyName } = useFacts()
  const plain = ({ by, cell }: Group) => {
    if (by === 'OBJECTIVE') return objectiveName(cell.key)
    return by === 'STAGE' ? stageName(cell.key) : countyName(cell.key)
  }
  const whole = (group: Group) => t(`programmes.by.${group.by}`, { name: plain(group) })
  return { plain, whole }
}
