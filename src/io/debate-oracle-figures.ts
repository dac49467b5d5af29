/** The oracle on facts, checks, events and prompts, for tests only. */
import {
  blind,
  choice,
  date,
  figure,
  known,
  lastParagraph,
  list,
  must,
  origin,
  record,
  several,
  text,
  type Whole,
  whole,
  wording,
} from './debate-oracle-atoms.ts'

const STEPS = 'predict similarities probe restate connect reflect'

export function inspectFigures(all: Whole): void {
  const { debate, languages } = all
  for (const one of list(debate.facts)) {
    const fact = record(one, 'id label value unit year by source also', 'series')
    for (const key of ['label', 'unit', 'by']) text(fact[key], languages)
    whole(fact.year, 9999)
    figure(fact.value)
    origin(fact.source, all)
    for (const other of list(fact.also)) {
      const also = record(other, 'value by source')
      figure(also.value)
      text(also.by, languages)
      origin(also.source, all)
    }
    for (const point of 'series' in fact ? list(fact.series) : []) {
      const { year, value } = record(point, 'year value')
      whole(year, 9999)
      figure(value)
    }
  }
}

export function inspectChecks(all: Whole): void {
  const { debate, languages, ids } = all
  for (const one of list(debate.checks)) {
    const check = record(one, 'id printed candidates judgement date views')
    const { exact, paragraph } = record(check.printed, 'exact paragraph')
    wording(exact)
    whole(paragraph, lastParagraph(all))
    for (const other of list(check.candidates, 1)) {
      const candidate = record(other, 'value for against source')
      for (const key of ['value', 'for', 'against']) text(candidate[key], languages)
      origin(candidate.source, all)
    }
    text(check.judgement, languages)
    date(check.date)
    several(check.views, ids.views)
  }
  for (const one of list(debate.glossary)) {
    const term = record(one, 'id term meaning')
    text(term.term, languages, true)
    text(term.meaning, languages)
  }
  for (const one of list(debate.prompts)) {
    const prompt = record(one, 'id step text', 'theme blind')
    choice(prompt.step, STEPS)
    text(prompt.text, languages)
    blind(prompt, 'text', languages)
    if ('theme' in prompt) known(prompt.theme, ids.themes)
  }
}

export function inspectEvents(all: Whole): void {
  const { debate, languages, asOf, ids } = all
  const rule = record(debate.eventRule, 'text until')
  text(rule.text, languages)
  const until = date(rule.until)
  for (const one of list(debate.events)) {
    const event = record(one, 'id date title text layer source views')
    text(event.title, languages)
    text(event.text, languages)
    origin(event.source, all)
    several(event.views, ids.views)
    const day = date(event.date, true)
    const isNext = choice(event.layer, 'background then next') === 'next'
    must(!isNext || `${day}-99-99`.slice(0, 10) > asOf, 'next comes after')
    must(`${day}-00-00`.slice(0, 10) <= (isNext ? until : asOf), 'an event in its layer')
  }
}
