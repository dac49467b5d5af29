import type { Debate } from '#domain/debate.ts'
import { VIEW_KINDS } from '#domain/kinds.ts'
import { MAX_WORDS, SWITCHES } from '#domain/selection.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { choose, searchFor, useSelection } from '#stores/selection-store.ts'
import { Chip } from '#ui/chip.tsx'
import { useIsRunning } from '#ui/use-is-running.ts'
import { NamesLink } from './names-link.tsx'

/**
 * What is wanted more rarely: words, speaker and kind of view, which need the app, and two switches,
 * which the stylesheet obeys from the first paint.
 */
export function MoreFilters({ debate }: { debate: Debate }) {
  const say = useCompareText()
  const isRunning = useIsRunning()
  const switches = useSelection((selection) => selection.switches)
  const inUse = useSelection(
    ({ speakers, kinds, words }) => speakers.length + kinds.length + (words === '' ? 0 : 1),
  )
  return (
    <details className="more-filters">
      <summary>
        {say.moreFilters}
        {inUse + switches.length > 0 && (
          <span className="count">{` ${inUse + switches.length}`}</span>
        )}
      </summary>
      <div className="more-groups">
        {isRunning && <WordsField />}
        {isRunning && <ViewChips debate={debate} />}
        <fieldset>
          <legend className="cap">{say.switchesLegend}</legend>
          <div className="chips">
            {SWITCHES.filter((name) => name !== 'next' || !debate.isBlind).map((name) => (
              <Chip
                key={name}
                id={`switch-${name}`}
                name="switch"
                value={name}
                isChosen={switches.includes(name)}
                onChoose={(isOn) => choose('switches', name, isOn)}
              >
                <span>
                  {name === 'relations' && debate.isBlind ? say.showRelations : say.switches[name]}
                </span>
              </Chip>
            ))}
            {!debate.isBlind && <NamesLink debate={debate} />}
          </div>
        </fieldset>
      </div>
    </details>
  )
}

function WordsField() {
  const say = useCompareText()
  const words = useSelection((selection) => selection.words)
  return (
    <label className="words-field">
      <span className="cap">{say.words}</span>
      <input
        type="search"
        id="search-words"
        autoComplete="off"
        spellCheck={false}
        placeholder=" "
        maxLength={MAX_WORDS}
        value={words}
        onChange={(change) => searchFor(change.currentTarget.value)}
      />
    </label>
  )
}

function ViewChips({ debate }: { debate: Debate }) {
  const { say, read } = useText()
  const compare = useCompareText()
  const speakers = useSelection((selection) => selection.speakers)
  const kinds = useSelection((selection) => selection.kinds)
  const countOf = (isOne: (view: Debate['views'][number]) => boolean) =>
    debate.views.filter(isOne).length
  return (
    <>
      <fieldset>
        <legend className="cap">{compare.speaker}</legend>
        <div className="chips">
          {debate.speakers.map(({ id, shortName }) => (
            <Chip
              key={id}
              id={`choose-speaker-${id}`}
              name="speaker"
              value={id}
              isChosen={speakers.includes(id)}
              onChoose={(isChosen) => choose('speakers', id, isChosen)}
            >
              <span translate="no">{read(shortName)}</span>{' '}
              <span className="count">{countOf(({ speaker }) => speaker === id)}</span>
            </Chip>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="cap">{compare.viewKind}</legend>
        <div className="chips">
          {VIEW_KINDS.filter((kind) => countOf((view) => view.kind === kind) > 0).map((kind) => (
            <Chip
              key={kind}
              id={`choose-kind-${kind}`}
              name="kind"
              value={kind}
              isChosen={kinds.includes(kind)}
              onChoose={(isChosen) => choose('kinds', kind, isChosen)}
            >
              <span>{say.kinds[kind]}</span>{' '}
              <span className="count">{countOf((view) => view.kind === kind)}</span>
            </Chip>
          ))}
        </div>
      </fieldset>
    </>
  )
}
