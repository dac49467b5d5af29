import type { Debate } from '#domain/debate.ts'
import { pathOf } from '#domain/place.ts'
import { kindsOf, LENSES, lensesOf } from '#domain/selection.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { showKeys, showTake } from '#stores/dialog-store.ts'
import { choose, showEverything, useSelection } from '#stores/selection-store.ts'
import { Chip } from '#ui/chip.tsx'
import { MoreFilters } from './more-filters.tsx'
import { NamesLink } from './names-link.tsx'
import { ShownStatus } from './shown-status.tsx'

type Props = { debate: Debate }

/**
 * Theme filter and lens: native checkboxes that filter through the stylesheet, before and without
 * any script. The store only hears of them.
 */
export function Filters({ debate }: Props) {
  const { language } = useText()
  const say = useCompareText()
  const lesson = pathOf({ language, debateId: debate.id, screen: 'discuss' })
  return (
    <search className="filters" id="filters" aria-label={say.filters}>
      <ThemeChips debate={debate} />
      <LensChips debate={debate} />
      <div className="filters-result">
        <MoreFilters debate={debate} />
        <span className="filters-extras needs-script">
          <button type="button" className="plain" onClick={() => showTake('page')}>
            {say.takePage}
          </button>
          <button type="button" className="plain show-keys" onClick={showKeys}>
            {say.showKeys}
          </button>
          <a className="plain" href={import.meta.env.BASE_URL + lesson.slice(1)}>
            {say.discuss}
          </a>
        </span>
        <div data-boot="" />
        <a
          className="show-everything"
          href="./"
          onClick={(press) => {
            press.preventDefault()
            showEverything()
          }}
        >
          {say.showEverything}
        </a>
        {debate.isBlind && <NamesLink debate={debate} />}
        <ShownStatus debate={debate} />
      </div>
    </search>
  )
}

function ThemeChips({ debate }: Props) {
  const { read } = useText()
  const say = useCompareText()
  const themes = useSelection((selection) => selection.themes)
  return (
    <fieldset>
      <legend>
        <span className="cap">{say.themes}</span> <span>{say.themesUnit}</span>
      </legend>
      <div className="chips">
        {debate.themes.map(({ id, title }, index) => (
          <Chip
            key={id}
            id={`choose-theme-${index + 1}`}
            name="theme"
            value={id}
            isChosen={themes.includes(id)}
            onChoose={(isChosen) => choose('themes', id, isChosen)}
          >
            <span>{read(title)}</span>{' '}
            <span className="count">
              {debate.views.filter((view) => view.themes.includes(id)).length}
            </span>
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}

function LensChips({ debate }: Props) {
  const say = useCompareText()
  const lenses = useSelection((selection) => selection.lenses)
  const kinds = new Set(debate.relations.map(({ kind }) => kind))
  return (
    <fieldset className="tells-relation">
      <legend>
        <span className="cap">{say.showOnly}</span> <span>{say.showOnlyUnit}</span>
      </legend>
      <div className="chips">
        {LENSES.map((lens) => (
          <Chip
            key={lens}
            id={`choose-lens-${lens}`}
            name="lens"
            value={lens}
            isChosen={lenses.includes(lens)}
            onChoose={(isChosen) => choose('lenses', lens, isChosen)}
          >
            <span className="chip-signs">
              {kindsOf(lens)
                .filter((kind) => kinds.has(kind))
                .map((kind) => (
                  <RelationSign key={kind} kind={kind} />
                ))}
            </span>
            <span>{say.lenses[lens]}</span>{' '}
            <span className="count">
              {debate.relations.filter(({ kind }) => lensesOf(kind).includes(lens)).length}
            </span>
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}
