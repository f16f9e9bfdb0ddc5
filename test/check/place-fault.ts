import type { Draft } from '../../src/check/rule.ts'
import { cooperationWords } from '../../src/lexicon/cooperation-words.ts'
import { splitSentences } from '../../src/model/sentences.ts'
import type { FaultKind } from './fault-kinds.ts'

const committing = ['tasks', 'safeguards']
const name = 'the name of another place left in a copied passage'

/** Sentences of a plan that name its place, other than with others or in a title. */
const sentencesWith = ({ document }: Draft, place: string): string[] =>
  splitSentences(document)
    .filter(({ node }) => committing.includes(document.nodes[node].context))
    .map(({ view }) => view.text)
    .filter((text) => text.length > 40 && text.endsWith('。') && text.includes(place))
    .filter((text) => !text.includes('《') && !cooperationWords.some((word) => text.includes(word)))

/** One kind for each sentence of another plan: it is taken over as it stands, behind a task. */
export const foreignPlacesLeft = (donor: Draft, place: string): FaultKind[] =>
  sentencesWith(donor, place).map((text) => ({
    name,
    often: false,
    find: ({ document }) =>
      document.nodes
        .filter(({ kind, context, view }) => kind === 'paragraph' && context === 'tasks' && view?.text.endsWith('。'))
        .map(({ end }) => ({
          kind: name,
          rules: ['copy/foreign-place'],
          edits: [{ start: end, end, text }],
          place: { start: end, end },
          words: text,
        })),
  }))
