import type { CSSProperties } from 'react'
import { groupPaint } from '../../chart/palette'

/** Gives an element its group's hue as `--group`. */
export const groupStyle = (group: string) => ({ '--group': groupPaint(group) }) as CSSProperties
