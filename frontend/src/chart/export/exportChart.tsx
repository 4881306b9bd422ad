import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { RadarContent } from '../drawing/RadarFigure'
import { withoutTheme } from '../palette'
import { RadarPoster, type PosterWords } from './RadarPoster'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
/** Sharp on paper and on the screens people have. */
const PNG_SCALE = 2

/** The chart as an SVG file: always light, with names whatever the screen's width, needing nothing but itself. */
export function radarSvg(content: RadarContent, words: PosterWords): string {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(<RadarPoster content={content} words={words} />))
  const drawn = place.firstElementChild
  const markup = drawn === null ? '' : new XMLSerializer().serializeToString(drawn)
  root.unmount()
  return DECLARATION + withoutTheme(markup)
}

/** The same picture in pixels, for programs that take no SVG. */
export async function radarPng(content: RadarContent, words: PosterWords): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(radarSvg(content, words))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * PNG_SCALE
  canvas.height = image.height * PNG_SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('No picture came of the chart')) : resolve(blob),
    )
  })
}
