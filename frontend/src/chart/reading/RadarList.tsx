import { groupPaint } from '../palette'
import type { RadarContent } from '../drawing/RadarFigure'
import { isStrengthened } from '../series'
import { gapText, type Words } from './reading'
import { SeriesSample, StrengthenSample } from './Sample'

type RadarListProps = { content: RadarContent; words: Words; active: number | null }

/** What the numbered discs stand for, where the names have no room around the rim. */
export function RadarList({ content, words, active }: RadarListProps) {
  const { axes, groups, series } = content
  const numbered = axes.map((axis, index) => ({ axis, index }))
  return groups.map((group) => (
    <section key={group.id} className="radar-list" style={{ borderInlineStartColor: groupPaint(group.id) }}>
      <p style={{ color: groupPaint(group.id) }}>{group.name}</p>
      <ul>
        {numbered
          .filter(({ axis }) => axis.group === group.id)
          .map(({ axis, index }) => (
            <li key={axis.id} data-active={active === index || undefined}>
              <span className="radar-list-number">{index + 1}</span>
              <span className="radar-list-name">
                {axis.name}
                {isStrengthened(axis) && (
                  <>
                    {'\u00a0'}
                    <StrengthenSample />
                  </>
                )}
                {series
                  .filter((each) => each.values[index] === null)
                  .map((each) => (
                    <small key={each.id}>{gapText(index, each, words)}</small>
                  ))}
              </span>
              {series.map((each) => (
                <span key={each.id} className="radar-list-value">
                  {series.length > 1 && <SeriesSample style={each.style} marker />}
                  {valueText(each.values[index] ?? null, words)}
                </span>
              ))}
            </li>
          ))}
      </ul>
    </section>
  ))
}

function valueText(value: number | null, words: Words): string {
  return value === null ? '–' : words.number(value)
}
