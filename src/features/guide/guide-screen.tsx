import type { LessonGuide } from '#domain/lesson-plan.ts'
import type { GuideWords } from '#i18n/guide.en.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { DoingList } from './doing-list.tsx'
import { PaperHead } from './paper-head.tsx'
import { PaperSection, Points } from './paper-section.tsx'
import { Plans } from './plans.tsx'
import { Research } from './research.tsx'

type SectionId = keyof GuideWords['sections']

/** What a teacher should know before leading a lesson. Nothing on it tells who says what. */
export function GuideScreen({ guide }: { guide: LessonGuide }) {
  const { guide: say } = usePapersText()
  const { read } = useText()
  const part = (id: SectionId) => ({ id, name: say.sections[id] })
  return (
    <main id="guide" className="paper" tabIndex={-1}>
      <PaperHead
        cap={read(guide.question)}
        title={say.title}
        lead={say.lead}
        also={say.also}
        ways={[
          ['../', say.setUp],
          ['../notes/', say.notes],
          ['../schools/', say.schools],
          ['../../sources/#method', say.sources],
        ]}
      />
      <nav className="paper-contents" aria-label={say.contents}>
        <ol>
          {Object.entries(say.sections).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <PaperSection {...part('prepare')}>
        <ol className="points numbered">
          {say.prepare.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </PaperSection>
      <PaperSection {...part('lessons')}>
        <Plans guide={guide} />
      </PaperSection>
      <PaperSection {...part('steps')}>
        <DoingList plans={guide.plans} />
      </PaperSection>
      <PaperSection {...part('hands')}>
        <Points of={say.hands} />
      </PaperSection>
      <PaperSection {...part('reveal')}>
        <Points of={say.reveal} />
      </PaperSection>
      <PaperSection {...part('fairness')}>
        <Points of={say.fairness} />
        <p className="paper-onward">
          <a href="../../sources/#method">{say.counted}</a>
        </p>
      </PaperSection>
      <PaperSection {...part('research')}>
        <Research />
      </PaperSection>
      <PaperSection {...part('unknown')}>
        <Points of={say.unknown} />
      </PaperSection>
      <PaperSection {...part('without')}>
        <Points of={say.without} />
        <p className="paper-onward">
          <a href="../../blind/">{say.blind}</a>
        </p>
        <p>{say.short(`s/${guide.codes.blind}/`)}</p>
      </PaperSection>
    </main>
  )
}
