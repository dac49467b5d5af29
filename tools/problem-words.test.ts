import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDebate, inLanguages } from '#domain/a-debate.ts'
import { problems as en } from '#i18n/problems.en.ts'
import { problems as ja } from '#i18n/problems.ja.ts'
import { problems as ko } from '#i18n/problems.ko.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { CHANGES, FATAL } from '#io/debate-mutations.ts'

const changes = Object.values(CHANGES)
const damages = Object.values(FATAL)
const base = inLanguages(aDebate(), ['en', 'ko', 'ja'])

it('has a reason and a remedy in three languages for whatever is refused', () => {
  const draws = fc.array(fc.nat(2 ** 30), { minLength: 16, maxLength: 16 })
  fc.assert(
    fc.property(draws, (numbers) => {
      let next = 0
      const pick = (n: number) => (numbers[next++ % numbers.length] ?? 0) % n
      const debate = structuredClone(base) as never
      changes[pick(changes.length)]?.(debate, pick)
      const text = JSON.stringify(debate)
      const input = pick(3) === 0 ? (damages[pick(damages.length)]?.(text, pick) ?? text) : text
      const opened = openDebateFile(input)
      for (const problem of opened.ok ? [] : opened.problems.slice(0, 20)) {
        for (const say of [en, ko, ja]) {
          const { reason, remedy } = say(problem)
          expect(`${reason} ${remedy}`).not.toMatch(/undefined|NaN|\[object/)
          expect(Math.min(reason.length, remedy.length)).toBeGreaterThan(5)
        }
      }
    }),
    { seed: 20250529, numRuns: 1500 },
  )
}, 60_000)
