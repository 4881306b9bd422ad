import { useTranslation } from 'react-i18next'

export function usePairsWords(pairs: number) {
  const { t } = useTranslation()
  return {
    answered: t('room.pairs.answered', { count: pairs }),
    card: t('room.pairs.card'),
    recognise: t('room.pairs.recognise'),
    strengthen: t('room.pairs.strengthen'),
  }
}
