import type { RadarContent } from '../../../../../chart/drawing/RadarFigure'
import { profileCsv, type CsvColumn } from '../../../../../chart/export/csv'
import { radarPng, radarSvg } from '../../../../../chart/export/exportChart'
import { fileName, saveFile } from '../../../../../chart/export/file'
import type { PosterWords } from '../../../../../chart/export/RadarPoster'
import type { ProfileRow } from '../../../../../chart/profile/profile'

type Parts = {
  content: RadarContent
  words: PosterWords
  rows: ProfileRow[]
  titles: Record<CsvColumn, string>
}

export async function makeFile(format: 'svg' | 'png' | 'csv', title: string, parts: Parts) {
  const name = fileName([title], format)
  const { content, words, rows, titles } = parts
  if (format === 'svg') saveFile(radarSvg(content, words), name, 'image/svg+xml')
  else if (format === 'png') saveFile(await radarPng(content, words), name)
  else saveFile(profileCsv(rows, titles), name, 'text/csv;charset=utf-8')
}
