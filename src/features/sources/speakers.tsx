import { layCareers } from '#domain/career-axis.ts'
import { facingPeriods } from '#domain/careers.ts'
import type { Debate } from '#domain/debate.ts'
import { formatDate } from '#i18n/dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { CareerPicture } from './career-picture.tsx'
import { CareerTable } from './career-table.tsx'
import { Section } from './section.tsx'
import { SpeakerCard } from './speaker-card.tsx'

/** Who speaks, from which seat, and how their ways lay beside each other. */
export function Speakers({ debate }: { debate: Debate }) {
  const { language } = useText()
  const say = useSourcesText()
  const axis = layCareers(debate)
  const facing = facingPeriods(debate.speakers)
  return (
    <Section id="speakers" lead={say.speakersLead(formatDate(debate.asOf, language))}>
      <div className="speaker-cards">
        {debate.speakers.map((speaker) => (
          <SpeakerCard key={speaker.id} debate={debate} speaker={speaker} />
        ))}
        {axis && (
          <div className="careers">
            <h3>{say.careers}</h3>
            {facing.length > 0 && <p className="label">{say.careersLead}</p>}
            <CareerPicture debate={debate} axis={axis} facing={facing} />
          </div>
        )}
      </div>
      {axis && <CareerTable debate={debate} facing={facing} />}
    </Section>
  )
}
