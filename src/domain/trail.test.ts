import { expect, it } from 'vitest'
import { aDebate, aView } from './a-debate.ts'
import { notesOf, numberOf, trailOf } from './trail.ts'

const debate = aDebate()
const [sasae, shin, both] = debate.views
if (!sasae || !shin || !both) throw new Error('the sample has three views')

it('follows a view to its paragraph, its figure, its word and the views it is linked to', () => {
  const { lines, facts, terms, links } = trailOf(debate, sasae, 'trust')

  expect(lines.map(({ paragraph }) => paragraph)).toEqual([2])
  expect(facts.map(({ id }) => id)).toEqual(['travellers'])
  expect(terms.map(({ id }) => id)).toEqual(['declaration'])
  expect(links.map(({ relation, others }) => [relation.id, others.map(({ id }) => id)])).toEqual([
    ['trust-first', ['shin-trust']],
    ['trust-and-risks', ['shin-risks']],
  ])
})

it('leads along the relations of the theme that the view is read in, and no other', () => {
  const inTrust = trailOf(debate, both, 'trust').links
  const inRisks = trailOf(debate, both, 'risks').links

  expect(inTrust.map(({ relation }) => relation.id)).toEqual(['trust-and-risks'])
  expect(inRisks.map(({ relation, others }) => [relation.id, others])).toEqual([
    ['risks-only-shin', []],
  ])
})

it('shows a check only with the views that it touches', () => {
  const touched = debate.checks.flatMap(({ views }) => views)

  for (const view of debate.views) {
    expect(trailOf(debate, view, 'trust').checks.length > 0).toBe(touched.includes(view.id))
  }
})

it('counts a view among its speaker’s own in that theme, as the class calls it', () => {
  expect(numberOf(debate, both, 'trust')).toBe(2)
  expect(numberOf(debate, both, 'risks')).toBe(1)
})

it('gives views of the same origin one note, and numbers notes as they are called for', () => {
  const again = aView({ id: 'sasae-risks', paragraphs: [3] })
  const { notes, numbers } = notesOf(debate, [shin, sasae, both, again])

  expect(numbers).toEqual([1, 2, 3, 3])
  expect(notes.map(({ lines }) => lines.map(({ paragraph }) => paragraph))).toEqual([
    [1, 3],
    [2],
    [3],
  ])
})

it('needs no note where nothing is printed', () => {
  expect(notesOf(debate, [])).toEqual({ notes: [], numbers: [] })
})
