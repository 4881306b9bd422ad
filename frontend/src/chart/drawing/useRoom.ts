import { useLayoutEffect, useRef, useState } from 'react'
import { fontStack } from '../palette'
import { estimateWidth, type Measure } from '../radar/text'

/** The root's size the chart's own sizes are meant for; larger text (projector, reader's setting) scales the chart. */
const PLAIN_ROOT = 18
/** Before anything is measured: a desk's width, so that a server or a test draws the names. */
const UNMEASURED = 960

/** `height` means something only where the page gives the element one. */
export type Room = { width: number; height: number; measure: Measure }

/** How much room the chart has, in its own units, and how wide its letters really are. */
export function useRoom() {
  const ref = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room>({ width: UNMEASURED, height: 0, measure: estimateWidth })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || typeof ResizeObserver === 'undefined') return
    let measure = canvasMeasure()
    const look = () => {
      const [width, height] = [element.clientWidth / rootScale(), element.clientHeight / rootScale()]
      if (width > 0)
        setRoom((known) =>
          known.width === width && known.height === height && known.measure === measure
            ? known
            : { width, height, measure },
        )
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    let gone = false
    // The first measure may have met the fallback font.
    void document.fonts?.ready.then(() => {
      if (gone) return
      measure = canvasMeasure()
      look()
    })
    return () => {
      gone = true
      observer.disconnect()
    }
  }, [])
  return { ref, room }
}

function rootScale(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.max(1, (Number.isFinite(root) ? root : PLAIN_ROOT) / PLAIN_ROOT)
}

function canvasMeasure(): Measure {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return estimateWidth
  const known = new Map<string, number>()
  const size = 100
  canvas.font = `${size}px ${fontStack}`
  return (text, wanted) => {
    const width = known.get(text) ?? canvas.measureText(text).width / size
    known.set(text, width)
    return width * wanted
  }
}
