import * as v from 'valibot'
import { DEBATE_VERSION, type Debate } from '#domain/debate.ts'
import {
  ATTRIBUTIONS,
  EVENT_LAYERS,
  PROMPT_STEPS,
  RELATION_KINDS,
  SOURCE_KINDS,
  VIEW_KINDS,
} from '#domain/kinds.ts'
import {
  backgroundText,
  code,
  context,
  figure,
  httpsUrl,
  id,
  isoDate,
  languageTag,
  name,
  nameText,
  paragraph,
  partialDate,
  referenceId,
  text,
  words,
  year,
} from './debate-schema-atoms.ts'

const ids = v.array(id)
const blindText = v.strictObject({ text, reviewed: v.exactOptional(isoDate) })
const disguise = v.exactOptional(blindText)

const mapLine = v.strictObject({
  paragraph,
  who: ids,
  gist: text,
  attribution: v.picklist(ATTRIBUTIONS),
})

const source = v.strictObject({
  kind: v.picklist(SOURCE_KINDS),
  publisher: nameText,
  title: name,
  url: httpsUrl,
  published: partialDate,
  language: languageTag,
  event: text,
  map: v.pipe(v.array(mapLine), v.minLength(1), v.maxLength(2000)),
  limits: text,
})

const reference = v.strictObject({
  id,
  title: name,
  publisher: name,
  language: languageTag,
  url: httpsUrl,
  published: v.exactOptional(partialDate),
  read: isoDate,
})

const post = v.strictObject({
  id,
  role: text,
  from: partialDate,
  to: v.exactOptional(partialDate),
  source: referenceId,
  opposite: v.exactOptional(id),
})

const speaker = v.strictObject({
  id,
  name: nameText,
  shortName: nameText,
  proseName: nameText,
  native: v.array(
    v.strictObject({ text: name, language: languageTag, reading: v.exactOptional(name) }),
  ),
  role: nameText,
  affiliation: nameText,
  country: nameText,
  spokeIn: v.exactOptional(languageTag),
  translated: v.exactOptional(text),
  ask: text,
  career: v.array(post),
})

const blindOne = v.exactOptional(v.strictObject({ text: disguise }))

const statementReason = v.strictObject({ text, view: v.exactOptional(id), blind: blindOne })

const theme = v.strictObject({
  id,
  title: text,
  question: text,
  background: backgroundText,
  statement: v.strictObject({
    text,
    for: statementReason,
    against: statementReason,
    blind: blindOne,
  }),
  verdict: v.strictObject({
    kind: v.picklist(RELATION_KINDS),
    summary: text,
    blind: v.exactOptional(v.strictObject({ summary: disguise })),
  }),
  absent: v.exactOptional(text),
  blind: v.exactOptional(
    v.strictObject({ title: disguise, question: disguise, background: disguise, absent: disguise }),
  ),
})

const quotation = v.strictObject({
  exact: words,
  prefix: v.exactOptional(context),
  suffix: v.exactOptional(context),
  language: languageTag,
  paragraph,
  translation: v.exactOptional(text),
})

const blindQuotation = v.strictObject({
  exact: words,
  translation: v.exactOptional(text),
  reviewed: v.exactOptional(isoDate),
})

const view = v.strictObject({
  id,
  speaker: id,
  themes: v.pipe(ids, v.minLength(1)),
  kind: v.picklist(VIEW_KINDS),
  attribution: v.picklist(ATTRIBUTIONS),
  claim: text,
  paragraphs: v.pipe(v.array(paragraph), v.minLength(1)),
  quotation: v.exactOptional(quotation),
  note: v.exactOptional(text),
  terms: ids,
  facts: ids,
  blind: v.exactOptional(
    v.strictObject({
      claim: disguise,
      note: disguise,
      quotation: v.exactOptional(blindQuotation),
    }),
  ),
})

const relation = v.strictObject({
  id,
  theme: id,
  kind: v.picklist(RELATION_KINDS),
  views: v.pipe(ids, v.minLength(1)),
  note: text,
  silence: v.exactOptional(text),
  blind: v.exactOptional(v.strictObject({ note: disguise, silence: disguise })),
})

const count = { value: figure, by: text, source: referenceId }

const fact = v.strictObject({
  id,
  label: text,
  unit: text,
  year,
  ...count,
  also: v.array(v.strictObject(count)),
  series: v.exactOptional(v.array(v.strictObject({ year, value: figure }))),
})

const check = v.strictObject({
  id,
  printed: v.strictObject({ exact: words, paragraph }),
  // Without one, nothing but the source itself would stand against the source.
  candidates: v.pipe(
    v.array(v.strictObject({ value: text, for: text, against: text, source: referenceId })),
    v.minLength(1),
  ),
  judgement: text,
  date: isoDate,
  views: ids,
})

const event = v.strictObject({
  id,
  date: partialDate,
  title: text,
  text,
  layer: v.picklist(EVENT_LAYERS),
  source: referenceId,
  views: ids,
})

const prompt = v.strictObject({
  id,
  theme: v.exactOptional(id),
  step: v.picklist(PROMPT_STEPS),
  text,
  blind: blindOne,
})

/**
 * The shape of a debate's file, key by key; unknown keys are refused.
 *
 * Shape:  `Debate`, held equal by the compiler (below, and in this file's test).
 * Errors: each check's message is a kind of problem; `openDebateFile` puts position and details to it.
 *         What needs two places of the file at once is in `domain/debate-rules`.
 */
export const debateSchema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  id,
  version: v.literal(DEBATE_VERSION),
  isBlind: v.exactOptional(v.literal(true)),
  languages: v.pipe(v.array(languageTag), v.minLength(1), v.maxLength(20)),
  title: nameText,
  question: text,
  summary: text,
  overview: text,
  asOf: isoDate,
  codes: v.strictObject({ named: code, blind: code }),
  source,
  references: v.array(reference),
  speakers: v.pipe(v.array(speaker), v.minLength(2), v.maxLength(6)),
  themes: v.pipe(v.array(theme), v.minLength(1), v.maxLength(40)),
  gists: v.array(
    v.strictObject({
      speaker: id,
      theme: id,
      text,
      blind: blindOne,
    }),
  ),
  views: v.pipe(v.array(view), v.minLength(1), v.maxLength(1000)),
  relations: v.array(relation),
  facts: v.array(fact),
  checks: v.array(check),
  events: v.array(event),
  eventRule: v.strictObject({ text, until: isoDate }),
  glossary: v.array(v.strictObject({ id, term: nameText, meaning: text })),
  prompts: v.array(prompt),
  licence: v.strictObject({ name, url: httpsUrl }),
  blind: v.exactOptional(
    v.strictObject({ title: disguise, question: disguise, summary: disguise, overview: disguise }),
  ),
}) satisfies v.GenericSchema<unknown, Debate>
