import type { ReactNode } from 'react'
import type { Debate } from '#domain/debate.ts'
import { ATTRIBUTIONS, RELATION_KINDS } from '#domain/kinds.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { FairnessTable } from './fairness-table.tsx'
import { Section } from './section.tsx'
import { Silences } from './silences.tsx'

type Props = { debate: Debate; reportTo: string | undefined }

/** The rules this was made by, in plain words, and what they come to when counted. */
export function Method({ debate, reportTo }: Props) {
  const { say: words } = useText()
  const say = useSourcesText()
  const { licence } = debate
  return (
    <Section id="method" lead={say.methodLead}>
      <dl className="rules">
        {say.rules.map(([name, text]) => (
          <Rule key={name} name={name}>
            {text}
          </Rule>
        ))}
        <Rule name={say.order}>{say.orderText}</Rule>
        <Rule name={say.licence}>
          <span>{say.licenceText(licence.name)}</span> <a href={licence.url}>{licence.name}</a>
        </Rule>
        {reportTo && (
          <Rule name={say.report}>
            <a href={reportTo}>{say.reportLink}</a>
          </Rule>
        )}
      </dl>
      <div className="two-lists">
        <div>
          <h3>{say.kindsOfWords}</h3>
          <dl className="meanings">
            {ATTRIBUTIONS.map((attribution) => (
              <Rule key={attribution} name={words.attributions[attribution]}>
                {say.attributionMeanings[attribution]}
              </Rule>
            ))}
          </dl>
        </div>
        <div>
          <h3>{say.relations}</h3>
          <dl className="meanings">
            {RELATION_KINDS.map((kind) => (
              <Rule
                key={kind}
                name={
                  <>
                    <RelationSign kind={kind} /> <span>{words.relations[kind]}</span>
                  </>
                }
              >
                {say.relationMeanings[kind]}
              </Rule>
            ))}
          </dl>
          <p className="text-quiet">{say.relationsNote}</p>
        </div>
      </div>
      <FairnessTable debate={debate} />
      <Silences debate={debate} />
    </Section>
  )
}

function Rule({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="font-bold">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
